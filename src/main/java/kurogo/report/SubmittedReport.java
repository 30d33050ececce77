package kurogo.report;

import kurogo.report.answers.ReportAnswers;

/** A submission and all it answers. */
public record SubmittedReport(Submission submission, ReportAnswers answers) {}
