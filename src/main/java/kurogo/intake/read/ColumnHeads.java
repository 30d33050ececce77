package kurogo.intake.read;

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
import kurogo.intake.read.Finding.StatedUnit;
import kurogo.intake.read.Finding.UnitSource;

/**
 * The words standing above each column of any sheet, renewed wherever a new head begins below rows of figures, and the note
 * on units that holds for the table below it.
 */
final class ColumnHeads {

    private static final Pattern CODE = Pattern.compile("(?i).*(コード|code|番号|no\\.?|№|電話|tel|fax|郵便)(\\(.*\\))?");
    private static final Pattern YEAR = Pattern.compile("(?i)(対象|会計|報告|調査|西暦|和暦)?(年|年次|年度|暦年|西暦|和暦|year)(\\(.*\\))?");
    private static final Pattern DATE = Pattern.compile("(?i).*(年月日?|期日|日付|時点|date)(\\(.*\\))?");
    /** What is measured otherwise than the note on a table says. */
    private static final Pattern OF_ITS_OWN_MEASURE = Pattern.compile(".*(率|割合|比|指数|平均|倍|密度|順位|世帯|面積|年齢|日数|回数).*");

    /** What the words of a heading count, by the unit it is counted in. */
    private static final Map<String, List<Pattern>> MEASURES = DataTable.rows("measures.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.cells().getFirst(),
                    row -> row.spellings().stream().map(Pattern::compile).toList()));

    private static final Pattern UNIT_IN_TITLE = Pattern.compile(".*[(\\[【]単位.*");
    private static final Pattern UNIT_SAID = Pattern.compile("[(\\[【]?単位.*");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【][^()\\[\\]【】]*[)\\]】]");
    private static final Pattern UNIT_COLUMN = Pattern.compile("単位");

    private static final int MOST_WORDS = 6;

    private final Map<Integer, List<String>> heads = new HashMap<>();
    private final Map<Integer, Unit> units = new HashMap<>();
    private final Set<Integer> columnsOfFigures = new HashSet<>();
    private Optional<Unit> note = Optional.empty();
    private boolean noteIsNew;

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
            note = Unit.inHeading(notes.iterator().next());
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
                        && !UNIT_COLUMN.matcher(CellText.normalised(text)).matches()
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

    boolean isCode(int column) {
        return last(column).filter(text -> CODE.matcher(text).matches()).isPresent();
    }

    boolean isYear(int column) {
        return last(column).filter(text -> YEAR.matcher(text).matches()).isPresent();
    }

    boolean isDate(int column) {
        return last(column).filter(text -> DATE.matcher(text).matches()).isPresent();
    }

    /** The column that states the unit of each row. */
    Optional<Integer> unitColumn() {
        return heads.keySet().stream()
                .filter(column -> last(column)
                        .filter(text -> UNIT_COLUMN.matcher(text).matches())
                        .isPresent())
                .findFirst();
    }

    /** The unit the head of a column states, its lowest word before the ones above. */
    Optional<StatedUnit> unit(int column) {
        return Optional.ofNullable(units.get(column))
                .or(() -> head(column).reversed().stream()
                        .flatMap(text -> Unit.inHeading(text).stream())
                        .findFirst())
                .map(unit -> new StatedUnit(unit, UnitSource.HEADING));
    }

    /** The unit the note on the table states. */
    Optional<StatedUnit> unitOfNote() {
        return note.map(unit -> new StatedUnit(unit, UnitSource.NOTE));
    }

    /** Whether column or row name a measure of their own, of which a note on the whole table or row says nothing. */
    boolean isOfItsOwnMeasure(int column, String label) {
        String words =
                label + " " + head(column).stream().map(CellText::normalised).collect(Collectors.joining(" "));
        return OF_ITS_OWN_MEASURE.matcher(words).matches() || isYear(column) || isCode(column);
    }

    /** Whether column or row name a measure that is not counted in a unit: 人口 below a note on 千円. */
    boolean contradicts(Unit unit, int column, String label) {
        List<String> words = Stream.concat(head(column).stream(), Stream.of(label))
                .map(CellText::label)
                .toList();
        List<Pattern> own = MEASURES.getOrDefault(unit.base(), List.of());
        return !own.isEmpty()
                && own.stream().noneMatch(measure -> isIn(words, measure))
                && MEASURES.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(unit.base()))
                        .flatMap(entry -> entry.getValue().stream())
                        .anyMatch(measure -> isIn(words, measure));
    }

    private static boolean isIn(List<String> words, Pattern measure) {
        return words.stream().anyMatch(word -> measure.matcher(word).find());
    }

    private Optional<String> last(int column) {
        List<String> head = head(column);
        return head.isEmpty() ? Optional.empty() : Optional.of(CellText.normalised(head.getLast()));
    }

    private List<String> head(int column) {
        return heads.getOrDefault(column, List.of());
    }
}
