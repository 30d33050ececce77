package kurogo.intake.template;

import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.intake.read.sheet.FormId;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

/**
 * What a form knows before it is filled in.
 *
 * @param prefecture name of the prefecture that asks
 * @param round what it asks
 * @param municipality whom it asks
 * @param before what counts for the same part of the fiscal year before, if anything does
 */
record FormContent(String prefecture, ReportingRound round, Municipality municipality, Optional<ReportAnswers> before) {

    boolean asks(Question question) {
        return round.questions().contains(question);
    }

    FormId id() {
        return new FormId(round.period(), municipality.code());
    }
}
