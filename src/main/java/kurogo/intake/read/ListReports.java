package kurogo.intake.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;

/** The reports a list is made into: gathered row by row, handed on when their rows are complete. */
final class ListReports {

    private final Map<Key, AnswerCollector> open = new LinkedHashMap<>();
    private final Map<Key, Set<Programme>> seen = new HashMap<>();
    private final ReportSink sink;

    ListReports(ReportSink sink) {
        this.sink = sink;
    }

    /** One municipality's report on one period. */
    record Key(MunicipalityCode municipality, ReportingPeriod period) {}

    boolean areNone() {
        return seen.isEmpty();
    }

    /** Whether a programme has been read for a municipality and period. */
    boolean hold(Key key, Programme programme) {
        return seen.getOrDefault(key, Set.of()).contains(programme);
    }

    /** Why a row cannot be read as part of a report: its programme was read before, or the report is complete already. */
    Optional<ProblemCode> refused(Key key, ListRow row) {
        boolean handedOn = seen.containsKey(key) && !open.containsKey(key);
        Set<Programme> before = seen.computeIfAbsent(key, fresh -> EnumSet.noneOf(Programme.class));
        Optional<Programme> programme = row.programme();
        boolean again = programme.isPresent()
                ? !before.add(programme.get())
                : row.table().sideBySide() && !addAll(before, row.table().programmes());
        if (again) {
            return Optional.of(ProblemCode.DUPLICATE_REPORT);
        }
        return handedOn ? Optional.of(ProblemCode.ROWS_NOT_TOGETHER) : Optional.empty();
    }

    private static boolean addAll(Set<Programme> before, Set<Programme> programmes) {
        boolean fresh = before.stream().noneMatch(programmes::contains);
        before.addAll(programmes);
        return fresh;
    }

    AnswerCollector collector(Key key, String file, boolean rowByRow) {
        return open.computeIfAbsent(
                key, fresh -> rowByRow ? AnswerCollector.tracingRows(file) : new AnswerCollector(file));
    }

    /** Keeps a note as a remark of those municipalities it names whose reports are not handed on yet. */
    void remark(SourceCell note, Grid grid, Predicate<MunicipalityCode> named) {
        open.forEach((key, answers) -> {
            if (named.test(key.municipality())) {
                answers.remark(note, grid);
            }
        });
    }

    /** Hands on the reports of all municipalities but the one whose rows may go on. */
    void completeAllBut(Optional<MunicipalityCode> current) {
        Iterator<Map.Entry<Key, AnswerCollector>> each = open.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Key, AnswerCollector> report = each.next();
            if (!current.equals(Optional.of(report.getKey().municipality()))) {
                handOn(report.getKey(), report.getValue());
                each.remove();
            }
        }
    }

    private void handOn(Key key, AnswerCollector answers) {
        answers.problems().forEach(sink::problem);
        sink.report(new UnderstoodReport(
                key.municipality(),
                key.period(),
                answers.answers(),
                answers.cells(),
                answers.rows(),
                answers.names().all(),
                Optional.empty()));
    }
}
