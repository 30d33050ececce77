package kurogo.intake.form;

import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.answers.ReportAnswers;

/**
 * All that stands around a form.
 *
 * @param round the round it answers
 * @param municipality whose report it is
 * @param standing where the municipality stands in the round, with the remark of what was sent back
 * @param before what counts for the same part of the fiscal year before, if anything does
 * @param lastReport whether the municipality has sent something to this round, by file or form
 * @param draft the draft, once it was begun
 */
public record FormPage(
        ReportingRound round,
        Municipality municipality,
        ReportStanding standing,
        Optional<ReportAnswers> before,
        boolean lastReport,
        Optional<Draft> draft) {

    public FormLayout layout() {
        return FormLayout.of(round);
    }
}
