package kurogo.report;

import kurogo.calendar.FiscalYear;
import kurogo.report.answers.Programme;

/**
 * What all municipalities together reported for a whole fiscal year.
 *
 * @param year the fiscal year
 * @param programme the programme
 * @param reported how many municipalities stated cases
 * @param cases the cases of those
 * @param zero how many of those stated 0
 */
public record YearTotal(FiscalYear year, Programme programme, int reported, long cases, int zero) {}
