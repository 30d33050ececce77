package kurogo.report;

import kurogo.calendar.FiscalYear;
import kurogo.report.answers.Programme;

/**
 * Where half of several municipalities lie in a fiscal year: quartiles of the cases they stated, between two values on the line
 * (Hyndman and Fan 1996, type 7).
 *
 * @param year the fiscal year
 * @param programme the programme
 * @param number how many municipalities stated cases
 * @param lower first quartile
 * @param median the middle
 * @param upper third quartile
 */
public record YearQuartiles(
        FiscalYear year, Programme programme, int number, double lower, double median, double upper) {}
