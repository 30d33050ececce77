package kurogo.intake.read.list;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.SheetReading;
import kurogo.report.answers.Programme;

/** The reports a list is made into: gathered row by row, handed on when their rows are complete. */
final class ListReports {

    private final Map<Key, AnswerCollector> open = new LinkedHashMap<>();
    /** Where each programme of a report stood first. */
    private final Map<Key, Map<Programme, Place>> seen = new HashMap<>();

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
        return seen.getOrDefault(key, Map.of()).containsKey(programme);
    }

    /**
     * Why a row cannot be read as part of a report: its programme was read before, which is told with both places, or the report
     * is complete already.
     */
    Optional<Problem> refused(Key key, ListRow row, SheetReading sheet) {
        Place place = sheet.place(row.naming());
        boolean handedOn = seen.containsKey(key) && !open.containsKey(key);
        Map<Programme, Place> before = seen.computeIfAbsent(key, fresh -> new EnumMap<>(Programme.class));
        Set<Programme> programmes = row.programme()
                .map(Set::of)
                .orElseGet(() -> row.table().sideBySide() ? row.table().programmes() : Set.of());
        Optional<Place> stood =
                programmes.stream().filter(before::containsKey).map(before::get).findFirst();
        programmes.forEach(programme -> before.putIfAbsent(programme, place));
        if (stood.isPresent()) {
            return Optional.of(problem(
                    ProblemCode.DUPLICATE_REPORT, key, row, place, stood.get().inFile(), place.inFile()));
        }
        return handedOn ? Optional.of(problem(ProblemCode.ROWS_NOT_TOGETHER, key, row, place)) : Optional.empty();
    }

    private static Problem problem(ProblemCode code, Key key, ListRow row, Place place, String... places) {
        String[] words = Stream.concat(Stream.of(key.municipality().digits()), Stream.of(places))
                .toArray(String[]::new);
        return Problem.error(code, place, CellText.of(row.naming()), words);
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
