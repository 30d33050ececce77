package kurogo.intake.read.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.finding.Finding.StatedUnit;
import kurogo.intake.read.finding.Finding.UnitSource;
import kurogo.intake.read.table.UnitRow;

/**
 * The words standing above each column of any sheet, renewed wherever a new head begins below rows of figures, and the note
 * on units that holds for the table below it.
 */
final class ColumnHeads {

    private static final Pattern UNIT_IN_TITLE = Pattern.compile(".*[(\\[【]単位.*");
    private static final Pattern UNIT_SAID = Pattern.compile("[(\\[【]?単位.*");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【][^()\\[\\]【】]*[)\\]】]");
    /** 金額単位：百万円 speaks of money alone. */
    private static final Pattern UNIT_OF_ONE_MEASURE =
            Pattern.compile("[(\\[【]?(?!表示|数値|計数)[^()\\[\\]【】:;単]{1,8}単位[:;].*");

    private static final int MOST_WORDS = 6;

    private final Map<Integer, List<String>> heads = new HashMap<>();
    private final Map<Integer, Unit> units = new HashMap<>();
    private final Map<Integer, Told> told = new HashMap<>();
    private final Set<Integer> columnsOfFigures = new HashSet<>();
    private Optional<Note> note = Optional.empty();
    private boolean noteIsNew;

    /**
     * A note on the units of a table.
     *
     * @param units the units; of several each holds for what is counted in it alone: 人、千円
     * @param ofOneMeasure whether it speaks of what is counted in that unit alone
     */
    private record Note(Set<Unit> units, boolean ofOneMeasure) {

        static Optional<Note> in(String text) {
            boolean ofOneMeasure =
                    UNIT_OF_ONE_MEASURE.matcher(CellText.normalised(text)).matches();
            Set<Unit> units = Unit.statedIn(text);
            return units.isEmpty() ? Optional.empty() : Optional.of(new Note(units, ofOneMeasure));
        }

        /** The only one of its units in which is counted what words name. */
        Optional<Unit> counting(List<String> words) {
            List<Unit> fitting =
                    units.stream().filter(unit -> Measures.fits(unit, words)).toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }

        /** Its unit, where it states one for all that is counted in no other. */
        Optional<Unit> ofAll() {
            return ofOneMeasure || units.size() > 1
                    ? Optional.empty()
                    : units.stream().findFirst();
        }
    }

    /**
     * What the words above a column tell, found out once for all rows below them.
     *
     * @param labels each of the words in the plain form of a label
     */
    private record Told(Set<HeadKind> kinds, Optional<Unit> unit, String plain, List<String> labels) {

        static Told by(List<String> head) {
            String lowest = head.isEmpty() ? "" : CellText.normalised(head.getLast());
            return new Told(
                    Stream.of(HeadKind.values())
                            .filter(kind -> kind.isSaidBy(lowest))
                            .collect(Collectors.toSet()),
                    head.reversed().stream()
                            .flatMap(text -> Unit.inHeading(text).stream())
                            .findFirst(),
                    head.stream().map(CellText::normalised).collect(Collectors.joining(" ")),
                    head.stream().map(CellText::label).toList());
        }
    }

    /** Takes the columns of a row of figures: what follows it may be a new head. */
    void figures(Set<Integer> columns) {
        columnsOfFigures.addAll(columns);
        noteIsNew = false;
    }

    /** Whether rows of figures have not begun yet. */
    boolean isInHead() {
        return columnsOfFigures.isEmpty();
    }

    /**
     * Takes a row of words.
     *
     * @param cells the words of its cells by column
     * @param spread the same with the words of merged cells above each column they cover
     */
    void words(Map<Integer, String> cells, Map<Integer, String> spread) {
        told.clear();
        if (beginsHead(spread)) {
            heads.clear();
            units.clear();
            columnsOfFigures.clear();
            note = noteIsNew ? note : Optional.empty();
        }
        Set<String> notes = cells.entrySet().stream()
                .filter(entry -> isNote(entry.getKey(), entry.getValue())
                        || cells.size() == 1 && isTitleWithUnit(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (notes.size() == 1) {
            note = Note.in(notes.iterator().next());
            noteIsNew = true;
        }
        if (isInHead() && isOfUnits(cells)) {
            spread.forEach((column, text) -> Unit.named(UnitRow.bare(text)).ifPresent(unit -> units.put(column, unit)));
        }
        if (isInHead() && !isTitle(cells, spread)) {
            spread.forEach((column, text) -> {
                if (!notes.contains(text)) {
                    add(heads.computeIfAbsent(column, fresh -> new ArrayList<>()), inOneLine(text));
                }
            });
        }
    }

    /** Units without brackets, side by side and nothing else: one of them alone may as well name a group, as 施設 does. */
    private static boolean isOfUnits(Map<Integer, String> cells) {
        return cells.size() > 1 && cells.values().stream().allMatch(UnitRow::isUnit);
    }

    /** A single cell that stands neither above a group of columns in particular nor below words. */
    private boolean isTitle(Map<Integer, String> cells, Map<Integer, String> spread) {
        if (cells.size() != 1) {
            return false;
        }
        int column = cells.keySet().iterator().next();
        boolean aboveGroup = spread.size() > 1 && column > 1;
        return !aboveGroup && head(column).isEmpty();
    }

    /** Words above most of the columns that held figures so far; a line between groups of rows is no head. */
    private boolean beginsHead(Map<Integer, String> row) {
        long above = columnsOfFigures.stream().filter(row::containsKey).count();
        return above > 0 && 2 * above >= columnsOfFigures.size();
    }

    /** 単位：千円, or a unit in brackets and nothing else, below no words of its column. */
    private boolean isNote(int column, String text) {
        return UNIT_SAID.matcher(CellText.normalised(text)).matches()
                        && !HeadKind.UNIT.isSaidBy(CellText.normalised(text))
                || isUnitAlone(text) && head(column).isEmpty();
    }

    /** 第1表 人口（単位：千人） at the left edge, above all heads. */
    private boolean isTitleWithUnit(int column, String text) {
        return column < 2
                && head(column).isEmpty()
                && UNIT_IN_TITLE.matcher(CellText.normalised(text)).matches();
    }

    /** Whether a text is a unit in brackets and nothing else: （1,000人）. */
    static boolean isUnitAlone(String text) {
        String plain = CellText.normalised(text);
        return BRACKETED.matcher(plain).matches() && !Unit.statedIn(plain).isEmpty();
    }

    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void add(List<String> head, String text) {
        if (!head.contains(text) && head.size() < MOST_WORDS) {
            head.add(text);
        }
    }

    String heading(int column) {
        return String.join("／", head(column));
    }

    /** The words right above the rows of a column, empty when none. */
    String lowest(int column) {
        List<String> head = head(column);
        return head.isEmpty() ? "" : head.getLast();
    }

    boolean is(HeadKind kind, int column) {
        return told(column).kinds().contains(kind);
    }

    /** Whether figures have stood in a column below its head. */
    boolean holdsFigures(int column) {
        return columnsOfFigures.contains(column);
    }

    /** The unit the head of a column states, its lowest word before the ones above. */
    Optional<StatedUnit> unit(int column) {
        return Optional.ofNullable(units.get(column))
                .or(told(column)::unit)
                .map(unit -> new StatedUnit(unit, UnitSource.HEADING));
    }

    /** The unit the note on the table states for a column, unless column or row name what is counted otherwise. */
    Optional<StatedUnit> unitOfNote(int column, String label) {
        return note.flatMap(stated -> stated.ofAll()
                        .map(unit -> Optional.of(unit).filter(all -> !contradicts(all, column, label)))
                        .orElseGet(() -> stated.counting(words(column, label))))
                .filter(unit -> !Measures.contradicts(unit, List.of(CellText.label(label))))
                .map(unit -> new StatedUnit(unit, UnitSource.NOTE));
    }

    /** Whether column or row name a measure of their own, of which a note on the whole table or row says nothing. */
    boolean isOfItsOwnMeasure(int column, String label) {
        return Measures.isOfItsOwn(label + " " + told(column).plain())
                || is(HeadKind.YEAR, column)
                || is(HeadKind.CODE, column);
    }

    /** Whether column or row name a measure that is not counted in a unit: 人口 below a note on 千円. */
    boolean contradicts(Unit unit, int column, String label) {
        return Measures.contradicts(unit, words(column, label));
    }

    /** Whether a column names what is not counted in the unit a row states, and the row does not name it either. */
    boolean contradictsRow(Unit unit, int column, String label) {
        return Measures.contradicts(unit, told(column).labels()) && !Measures.fits(unit, words(column, label));
    }

    private List<String> words(int column, String label) {
        return Stream.concat(told(column).labels().stream(), Stream.of(CellText.label(label)))
                .toList();
    }

    private Told told(int column) {
        return told.computeIfAbsent(column, known -> Told.by(head(known)));
    }

    private List<String> head(int column) {
        return heads.getOrDefault(column, List.of());
    }
}
