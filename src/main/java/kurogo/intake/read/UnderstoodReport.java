package kurogo.intake.read;

import java.util.List;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.ReportAnswers;

/**
 * One municipality's report as understood from a file.
 *
 * @param municipality whose report it is
 * @param period the period it speaks about
 * @param answers what it answers
 * @param cells the cells the answers came from
 */
public record UnderstoodReport(
        MunicipalityCode municipality, ReportingPeriod period, ReportAnswers answers, List<UnderstoodCell> cells) {

    public UnderstoodReport {
        cells = List.copyOf(cells);
    }
}
