package kurogo.intake.read.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Place;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CarriedYears;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.ShownNumber;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.finding.Finding.Note;
import kurogo.intake.read.finding.Finding.NoteKind;
import kurogo.intake.read.finding.Finding.StatedUnit;
import kurogo.intake.read.finding.Finding.UnitSource;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.MergedRange;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.table.UnitRow;

/**
 * Finds every figure, date and mark on any sheet, whatever it is about, with the words above and beside it and the unit that is
 * stated for it. Nothing is guessed: a number whose unit nobody states has none.
 */
public final class SheetFindings {

    private static final Set<FindingKind> OF_DATA = EnumSet.of(FindingKind.NUMBER, FindingKind.MARK, FindingKind.CODE);
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");
    private static final Pattern POWER_OF_TEN = Pattern.compile("10{3,}");
    private static final Pattern ABOVE_YEARS = Pattern.compile("区分|項目|年|年次|年度|市区?町村名?");

    private static final Pattern LIKE_A_FIGURE = Pattern.compile("\\D{0,2}\\d[\\d,.]*\\D{0,6}");

    private final String file;
    private final Grid grid;
    private final State state;
    private final Map<CellAddress, MergedRange> merged = new HashMap<>();
    private final Consumer<Finding> sink;

    private SheetFindings(String file, Grid grid, State state, Consumer<Finding> sink) {
        this.file = file;
        this.grid = grid;
        this.state = state;
        this.sink = sink;
        grid.merged().forEach(range -> merged.put(range.first(), range));
    }

    /** What the rows above tell, which goes on from page to page of a long sheet. */
    private record State(ColumnHeads heads, FindingReader reader) {

        static State fresh() {
            ColumnHeads heads = new ColumnHeads();
            return new State(heads, new FindingReader(heads, new CarriedYears()));
        }
    }

    /** Hands on what the sheets of a file hold, cell by cell. */
    public static void of(SourceFile file, Consumer<Finding> sink) {
        file.sheets().forEach(grid -> new SheetFindings(file.name(), grid, State.fresh(), sink).read());
        for (LongSheet sheet : file.longSheets()) {
            State state = State.fresh();
            sheet.each(page -> new SheetFindings(file.name(), page, state, sink).read());
        }
    }

    private void read() {
        grid.rows().forEach(this::readRow);
    }

    private void readRow(List<SourceCell> row) {
        Map<SourceCell, CellFinding> found = new LinkedHashMap<>();
        NavigableMap<Integer, String> words = new TreeMap<>();
        for (SourceCell cell : row) {
            if (cell.isEmpty()) {
                continue;
            }
            Optional<CellFinding> finding = state.reader().find(cell);
            finding.ifPresentOrElse(known -> found.put(cell, known), () -> words.put(column(cell), CellText.of(cell)));
        }
        if (state.heads().isInHead() && words.values().stream().anyMatch(UnitRow::isUnit)) {
            unitsInHead(found).forEach(cell -> {
                found.remove(cell);
                words.put(column(cell), CellText.of(cell));
            });
        }
        flagAmongFigures(row, found, words);
        boolean years = mayBeHead(found.keySet(), words) && areYears(found);
        FindingUnit units = new FindingUnit(state.heads(), words, columnsOfNumbers(found));
        inOrder(found)
                .forEach((cell, finding) -> sink.accept(finding(cell, years ? year(finding) : finding, words, units)));
        Set<Integer> figures = years ? Set.of() : columnsOfFigures(found);
        if (figures.isEmpty()) {
            Map<Integer, String> head = new TreeMap<>(words);
            found.keySet().forEach(cell -> head.put(column(cell), shown(cell)));
            state.heads().words(head, spread(row, head));
        } else {
            state.heads().figures(figures);
        }
    }

    /** A short text with digits, as 12床 or *12, where figures stand above it and beside it: nobody may pass over it. */
    private void flagAmongFigures(
            List<SourceCell> row, Map<SourceCell, CellFinding> found, NavigableMap<Integer, String> words) {
        boolean ofData = found.values().stream()
                .anyMatch(known ->
                        known.kind() == FindingKind.NUMBER && known.problem().isEmpty());
        for (SourceCell cell : ofData ? row : List.<SourceCell>of()) {
            String text = words.getOrDefault(column(cell), "");
            boolean figure = state.heads().holdsFigures(column(cell))
                    && LIKE_A_FIGURE.matcher(CellText.normalised(text)).matches();
            if (figure) {
                words.remove(column(cell));
                found.put(cell, CellFinding.problem(FindingKind.NUMBER, ProblemCode.NOT_UNDERSTOOD));
            }
        }
    }

    private static Map<SourceCell, CellFinding> inOrder(Map<SourceCell, CellFinding> found) {
        Map<SourceCell, CellFinding> sorted = new TreeMap<>(Comparator.comparing(SheetFindings::column));
        sorted.putAll(found);
        return sorted;
    }

    /** 1000m3 among t and kl: units of the columns, if the row holds no figure. */
    private static List<SourceCell> unitsInHead(Map<SourceCell, CellFinding> found) {
        boolean all = found.entrySet().stream()
                .allMatch(entry -> !entry.getValue().unit().isEmpty()
                        && entry.getKey().content() instanceof CellContent.Text
                        && POWER_OF_TEN.matcher(entry.getValue().value()).matches());
        return all ? List.copyOf(found.keySet()) : List.of();
    }

    /** Columns of a row that hold data. In a head 0～14歳 looks like a figure that is not understood, and is none. */
    private Set<Integer> columnsOfFigures(Map<SourceCell, CellFinding> found) {
        boolean inHead = state.heads().isInHead();
        return found.entrySet().stream()
                .filter(entry -> OF_DATA.contains(entry.getValue().kind()))
                .filter(entry -> !inHead || entry.getValue().problem().isEmpty())
                .map(entry -> column(entry.getKey()))
                .collect(Collectors.toSet());
    }

    /** Above all figures and not below years, or with no words but those that head years: a second table, or a second page. */
    private boolean mayBeHead(Set<SourceCell> cells, Map<Integer, String> words) {
        boolean belowYears = cells.stream()
                .anyMatch(
                        cell -> YEAR.matcher(state.heads().lowest(column(cell))).matches());
        return state.heads().isInHead()
                ? !belowYears
                : words.values().stream()
                        .allMatch(text ->
                                ABOVE_YEARS.matcher(CellText.normalised(text)).matches());
    }

    /** A head of years in plain digits, each as long after the one before: 2015, 2020, 2025. */
    private static boolean areYears(Map<SourceCell, CellFinding> found) {
        List<SourceCell> numbers = found.entrySet().stream()
                .filter(entry -> OF_DATA.contains(entry.getValue().kind()))
                .map(Map.Entry::getKey)
                .toList();
        if (numbers.size() < 2
                || !numbers.stream().allMatch(cell -> YEAR.matcher(shown(cell)).matches())) {
            return false;
        }
        List<Integer> years =
                numbers.stream().map(cell -> Integer.valueOf(shown(cell))).toList();
        int step = years.get(1) - years.get(0);
        return step != 0 && IntStream.range(1, years.size()).allMatch(i -> years.get(i) - years.get(i - 1) == step);
    }

    private static CellFinding year(CellFinding found) {
        return OF_DATA.contains(found.kind())
                ? CellFinding.of(FindingKind.YEAR, found.value(), Confidence.CORRECTED)
                : found;
    }

    /** Words of merged cells stand above each column they cover. */
    private Map<Integer, String> spread(List<SourceCell> row, Map<Integer, String> words) {
        Map<Integer, String> spread = new TreeMap<>(words);
        for (SourceCell cell : row) {
            MergedRange range = merged.get(cell.address());
            String text = words.get(column(cell));
            if (range != null && text != null) {
                for (int column = range.first().column() + 1;
                        column <= range.last().column();
                        column++) {
                    spread.putIfAbsent(column, text);
                }
            }
        }
        return spread;
    }

    private static Set<Integer> columnsOfNumbers(Map<SourceCell, CellFinding> found) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == FindingKind.NUMBER)
                .map(entry -> column(entry.getKey()))
                .collect(Collectors.toSet());
    }

    private Finding finding(
            SourceCell cell, CellFinding found, NavigableMap<Integer, String> words, FindingUnit units) {
        String label = label(cell, words);
        Optional<StatedUnit> unit =
                found.kind() == FindingKind.NUMBER ? unit(cell, found, label, units) : Optional.empty();
        boolean unitUnclear = found.inFull()
                && unit.filter(stated -> !stated.unit().factor().equals(BigDecimal.ONE))
                        .isPresent();
        return new Finding(
                Place.cell(file, grid.name(), cell.address()),
                state.heads().heading(column(cell)),
                label,
                shown(cell),
                CellText.of(cell),
                found.kind(),
                found.value(),
                unitUnclear ? Optional.empty() : unit,
                found.confidence(),
                unitUnclear ? Optional.of(ProblemCode.UNIT_UNCLEAR) : found.problem(),
                notes(cell, found));
    }

    private static String shown(SourceCell cell) {
        return cell.content() instanceof CellContent.Number number
                ? ShownNumber.of(number).strip()
                : CellText.of(cell);
    }

    private static String label(SourceCell cell, NavigableMap<Integer, String> words) {
        return String.join(
                " ",
                words.headMap(column(cell), false).values().stream()
                        .map(ColumnHeads::inOneLine)
                        .distinct()
                        .toList());
    }

    private Optional<StatedUnit> unit(SourceCell cell, CellFinding found, String label, FindingUnit units) {
        if (found.unit().isEmpty()) {
            return units.of(column(cell), label);
        }
        UnitSource source = cell.content() instanceof CellContent.Text ? UnitSource.CELL : UnitSource.FORMAT;
        return Unit.named(found.unit()).map(unit -> new StatedUnit(unit, source));
    }

    private List<Note> notes(SourceCell cell, CellFinding found) {
        List<Note> notes = new ArrayList<>(found.notes());
        if (!cell.formula().isEmpty()) {
            notes.add(new Note(NoteKind.FORMULA, "=" + cell.formula()));
        }
        boolean hidden = grid.hidden()
                || grid.hiddenRows().contains(cell.address().row())
                || grid.hiddenColumns().contains(cell.address().column());
        if (hidden) {
            notes.add(new Note(NoteKind.HIDDEN, ""));
        }
        return notes;
    }

    private static int column(SourceCell cell) {
        return cell.address().column();
    }
}
