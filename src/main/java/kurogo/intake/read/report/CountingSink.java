package kurogo.intake.read.report;

import java.util.List;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodReport;

/**
 * Hands on so many problems of a file and no more, and sees whether anything was found at all. What is left out is said once; it
 * keeps the file from being accepted only where an error is among it.
 */
final class CountingSink implements ReportSink {

    static final int MOST_PROBLEMS = 5_000;

    private final String file;
    private final ReportSink sink;
    private int problems;
    private boolean noticesLeftOut;
    private boolean errorsLeftOut;
    private boolean anything;
    private boolean reports;

    CountingSink(String file, ReportSink sink) {
        this.file = file;
        this.sink = sink;
    }

    @Override
    public void report(UnderstoodReport report) {
        anything = true;
        reports = true;
        sink.report(report);
    }

    @Override
    public void problem(Problem problem) {
        anything |= problem.isError();
        if (problems < MOST_PROBLEMS) {
            problems++;
            sink.problem(problem);
        } else {
            noticesLeftOut |= !problem.isError();
            errorsLeftOut |= problem.isError();
        }
    }

    @Override
    public void progress(int rows) {
        sink.progress(rows);
    }

    /** Whether any report was found. */
    boolean holdsReports() {
        return reports;
    }

    /** Says what was left out, and that nothing was found where nothing was. */
    void end() {
        if (noticesLeftOut || errorsLeftOut) {
            ProblemSeverity severity = errorsLeftOut ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE;
            sink.problem(new Problem(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    severity,
                    Place.file(file),
                    "",
                    List.of(Integer.toString(MOST_PROBLEMS))));
        }
        if (!anything) {
            sink.problem(Problem.error(ProblemCode.NO_REPORT_FOUND, Place.file(file), ""));
        }
    }
}
