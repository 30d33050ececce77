package kurogo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.ReportAnswers;

/**
 * A report to be kept as the next version of its municipality.
 *
 * @param municipality whose report it is
 * @param handedInOn the day that counts for lateness
 * @param sourceFileId the file it was read from; nothing when it was typed in
 * @param answers what it answers
 * @param sources the cells the answers came from
 * @param rows of a long list, the rows the answers came from, beside the cells named one by one
 * @param names the cells that name the municipality, programme or time in other words than in full
 * @param standing id of the submission that counted when the person looked; nothing when none did. When another counts
 *     by now, nothing is kept
 */
public record NewSubmission(
        MunicipalityCode municipality,
        LocalDate handedInOn,
        Optional<Long> sourceFileId,
        ReportAnswers answers,
        List<AnswerSource> sources,
        AnswerRows rows,
        List<NameSource> names,
        Optional<Long> standing) {

    public NewSubmission {
        sources = List.copyOf(sources);
        names = List.copyOf(names);
    }

    /** A report traced cell by cell, or typed in. */
    public NewSubmission(
            MunicipalityCode municipality,
            LocalDate handedInOn,
            Optional<Long> sourceFileId,
            ReportAnswers answers,
            List<AnswerSource> sources,
            Optional<Long> standing) {
        this(municipality, handedInOn, sourceFileId, answers, sources, AnswerRows.NONE, List.of(), standing);
    }
}
