package kurogo.report;

import kurogo.calendar.ReportingPeriod;

/**
 * A version of a report and the period it is about.
 *
 * @param period the period of its round
 * @param submission the version
 */
public record PeriodSubmission(ReportingPeriod period, Submission submission) {}
