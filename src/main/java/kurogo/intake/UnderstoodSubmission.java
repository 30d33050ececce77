package kurogo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.AnswerSource;
import kurogo.report.NameSource;
import kurogo.report.Naming;
import kurogo.report.NewSubmission;

/** Makes a submission of what was understood. */
final class UnderstoodSubmission {

    private UnderstoodSubmission() {}

    /**
     * A submission to be kept.
     *
     * @param fileId the file the report was read from
     * @param standing the submissions that counted when the person looked, by municipality
     */
    static NewSubmission of(
            UnderstoodReport report,
            long fileId,
            LocalDate handedInOn,
            Map<MunicipalityCode, Optional<Long>> standing) {
        return new NewSubmission(
                report.municipality(),
                handedInOn,
                Optional.of(fileId),
                report.answers(),
                sources(report),
                report.rows(),
                report.names().stream().map(UnderstoodSubmission::source).toList(),
                standing.getOrDefault(report.municipality(), Optional.empty()));
    }

    private static List<AnswerSource> sources(UnderstoodReport report) {
        return report.cells().stream().map(UnderstoodSubmission::source).toList();
    }

    private static NameSource source(CorrectedName name) {
        return new NameSource(
                Naming.valueOf(name.heading().name()),
                name.place().sheet(),
                name.place().cell().map(Object::toString).orElse(""),
                name.cellText(),
                name.understood());
    }

    private static AnswerSource source(UnderstoodCell cell) {
        return new AnswerSource(
                cell.field(),
                cell.place().sheet(),
                cell.place().cell().map(Object::toString).orElse(""),
                cell.cellText(),
                cell.understood(),
                cell.confidence() != Confidence.CERTAIN,
                cell.note());
    }
}
