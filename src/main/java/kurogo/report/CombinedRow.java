package kurogo.report;

import java.time.Month;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.WayOfRunning;

/**
 * One municipality and one programme in the combined table of the prefecture.
 *
 * @param municipality whose figures
 * @param name its name
 * @param period the period of the round
 * @param programme the programme
 * @param reported whether a report counts; when not, every answer is blank
 * @param run whether the programme ran
 * @param firstMonth first month it ran
 * @param cases support cases
 * @param costYen programme cost in yen
 * @param contractedYen contracted part of it in yen
 * @param way how it is run
 * @param sourceFile name of the file the figures came from, empty when typed in or not reported
 * @param sourceCell cell of the cases, else of the cost, else of whether it ran ({@code 報告書!E12}); empty when there is none
 */
public record CombinedRow(
        MunicipalityCode municipality,
        String name,
        ReportingPeriod period,
        Programme programme,
        boolean reported,
        Answer<Boolean> run,
        Answer<Month> firstMonth,
        Answer<Long> cases,
        Answer<Long> costYen,
        Answer<Long> contractedYen,
        Answer<WayOfRunning> way,
        String sourceFile,
        String sourceCell) {}
