package kurogo.intake.read.report;

import java.util.ArrayList;
import java.util.List;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;

/** Keeps all that is understood of a file in memory. */
final class CollectedReports implements ReportSink {

    private final List<UnderstoodReport> reports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void report(UnderstoodReport report) {
        reports.add(report);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    UnderstoodFile file(String name) {
        return new UnderstoodFile(name, reports, problems);
    }
}
