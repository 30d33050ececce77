package kurogo.intake.read.list;

import java.util.HashSet;
import java.util.Set;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodReport;

/** Hands on what is read of a list, and once for a column that no unit is stated: what helps is a unit in its heading. */
final class OncePerColumn implements ReportSink {

    private final ReportSink sink;
    private final Set<String> told = new HashSet<>();

    OncePerColumn(ReportSink sink) {
        this.sink = sink;
    }

    @Override
    public void report(UnderstoodReport report) {
        sink.report(report);
    }

    @Override
    public void problem(Problem problem) {
        if (problem.code() != ProblemCode.UNIT_NOT_STATED || told.add(column(problem.place()))) {
            sink.problem(problem);
        }
    }

    @Override
    public void progress(int rows) {
        sink.progress(rows);
    }

    private static String column(Place place) {
        return place.sheet() + "!"
                + place.cell().map(CellAddress::column).map(Object::toString).orElse("");
    }
}
