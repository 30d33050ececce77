package kurogo.intake.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.Amendment;
import kurogo.intake.Preview;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Place;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.AnswerRows.Traced;

/** What became of every cell of an upload. */
final class Findings {

    private final List<Finding> all;
    private final Map<String, Map<CellAddress, FindingKind>> bySheet = new HashMap<>();

    private Findings(List<Finding> all) {
        this.all = all;
        all.forEach(finding -> finding.place()
                .cell()
                .ifPresent(cell -> bySheet.computeIfAbsent(finding.place().sheet(), fresh -> new HashMap<>())
                        .merge(cell, finding.kind(), (one, other) -> one.compareTo(other) < 0 ? one : other)));
    }

    static Findings of(Preview preview) {
        Map<String, Amendment> amendments =
                preview.amendments().stream().collect(Collectors.toMap(Amendment::place, Function.identity()));
        String file = preview.upload().file().name();
        List<Finding> found = new ArrayList<>();
        preview.understood().reports().forEach(report -> found.addAll(ofReport(file, report, amendments)));
        preview.understood()
                .problems()
                .forEach(problem -> found.add(Finding.of(problem, amendment(problem.place(), amendments))));
        Set<String> told = new HashSet<>();
        found.forEach(finding -> told.add(finding.place().inFile()));
        preview.amendments().stream()
                .filter(amendment -> !told.contains(amendment.place()))
                .forEach(amendment -> found.add(Finding.of(file, amendment)));
        return new Findings(found.stream().sorted(Finding.ORDER).toList());
    }

    private static List<Finding> ofReport(String file, UnderstoodReport report, Map<String, Amendment> amendments) {
        Stream<Finding> answers = Stream.concat(
                        report.cells().stream(),
                        report.rows().traced(report.answers()).stream().map(traced -> cell(file, traced)))
                .map(cell -> Finding.of(report.municipality(), cell, amendment(cell.place(), amendments)));
        Stream<Finding> names = report.names().stream()
                .map(name -> Finding.of(report.municipality(), name, amendment(name.place(), amendments)));
        return Stream.concat(answers, names).toList();
    }

    /** A cell of a long list, of which only the row is kept. */
    private static UnderstoodCell cell(String file, Traced traced) {
        return new UnderstoodCell(
                traced.field(),
                new Place(file, traced.sheet(), CellAddress.parse(traced.cell())),
                traced.cellText(),
                traced.understood(),
                traced.corrected() ? Confidence.CORRECTED : Confidence.CERTAIN,
                "");
    }

    private static Optional<Amendment> amendment(Place place, Map<String, Amendment> amendments) {
        return Optional.ofNullable(amendments.get(place.inFile()));
    }

    /** All of them, or those of one kind; what needs a person most first. */
    List<Finding> of(Optional<FindingKind> kind) {
        return all.stream()
                .filter(finding -> kind.filter(other -> other != finding.kind()).isEmpty())
                .toList();
    }

    /** What became of one cell. */
    List<Finding> at(String sheet, CellAddress cell) {
        return all.stream().filter(finding -> finding.isAt(sheet, cell)).toList();
    }

    /** How many there are of each kind, kinds without any left out. */
    Map<FindingKind, Long> counts() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Finding::kind, () -> new EnumMap<>(FindingKind.class), Collectors.counting()));
    }

    /** What needs a person most in a cell of a sheet. */
    Optional<FindingKind> kind(String sheet, CellAddress cell) {
        return Optional.ofNullable(bySheet.getOrDefault(sheet, Map.of()).get(cell));
    }
}
