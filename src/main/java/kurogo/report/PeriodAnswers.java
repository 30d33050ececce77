package kurogo.report;

import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.ReportAnswers;

/** What one municipality answered for one period, in the version that counts. */
public record PeriodAnswers(ReportingPeriod period, Submission submission, ReportAnswers answers) {}
