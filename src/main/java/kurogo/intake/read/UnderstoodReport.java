package kurogo.intake.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.AnswerRows.Traced;
import kurogo.report.answers.ReportAnswers;

/**
 * One municipality's report as understood from a file.
 *
 * @param municipality whose report it is
 * @param period the period it speaks about
 * @param answers what it answers
 * @param cells the cells the answers came from
 * @param rows of a long list, the rows the answers came from, beside the cells named one by one
 * @param names the cells that name the municipality in another spelling, one for each
 * @param submittedOn the day of handing in written on it (提出日), if any
 */
public record UnderstoodReport(
        MunicipalityCode municipality,
        ReportingPeriod period,
        ReportAnswers answers,
        List<UnderstoodCell> cells,
        AnswerRows rows,
        List<CorrectedName> names,
        Optional<LocalDate> submittedOn) {

    public UnderstoodReport {
        cells = List.copyOf(cells);
        names = List.copyOf(names);
    }

    /** A report traced cell by cell. */
    public UnderstoodReport(
            MunicipalityCode municipality,
            ReportingPeriod period,
            ReportAnswers answers,
            List<UnderstoodCell> cells,
            Optional<LocalDate> submittedOn) {
        this(municipality, period, answers, cells, AnswerRows.NONE, List.of(), submittedOn);
    }

    /** A report that tells no day of handing in. */
    public UnderstoodReport(
            MunicipalityCode municipality, ReportingPeriod period, ReportAnswers answers, List<UnderstoodCell> cells) {
        this(municipality, period, answers, cells, Optional.empty());
    }

    /** The sheet its first answer stands on, if it is on one that bears a name. */
    public Optional<String> sheet() {
        return Stream.concat(
                        cells.stream().map(cell -> cell.place().sheet()),
                        rows.traced(answers).stream().map(Traced::sheet))
                .findFirst()
                .filter(name -> !name.isEmpty());
    }
}
