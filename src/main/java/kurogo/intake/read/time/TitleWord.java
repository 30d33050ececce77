package kurogo.intake.read.time;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.DataTable;

/** Words that titles of tables and names of sheets are made of. They are data: {@code kurogo/intake/titles.csv}. */
public enum TitleWord {
    /** What comes about later, if at all, or is no amount but a difference. */
    PLAN,
    /** What may stand before such a word in a title of its own: 事業計画. */
    BEFORE_PLAN,
    /** What may stand behind it: 見込額. */
    BEHIND_PLAN,
    /** What a paper is called: 計画書. */
    PAPER,
    /** What came about. */
    RESULTS,
    /** A part of a year, and nobody knows which. */
    PART_UNCLEAR,
    /** Words with such a word in them that speak of no part of a year. */
    NO_PART,
    /** What stands beside a day that says nothing of the figures: 提出期限. */
    NOT_OF_FIGURES,
    /** Figures of another kind, or none to be kept: うち新規, 人口10万人当たり, 訂正前. */
    OTHER_FIGURE,
    /** The same, where it is all a title or the name of a sheet says: 参考, 旧. */
    OTHER_ALONE,
    /** Another programme of the prefecture. */
    OTHER_SYSTEM,
    /** The programme asked about. */
    OWN_SYSTEM,
    /** What is read and worth telling: 速報. */
    WORTH_TELLING,
    /** What titles and names of sheets are made of that say nothing but what is asked for. */
    HARMLESS,
    /** Whom to ask, and who made a paper: 担当, 電話. */
    CONTACT,
    /** What plainly says of what kind of place a row is. */
    KIND_OF_PLACE,
    /** What stands before such a word where rows are on others than those that report. */
    OTHER_PLACES,
    /** Lines among rows that say nothing of them: 続き. */
    HARMLESS_LINE,
    /** Headings of times that are not those of the figures: 開始年度. */
    TIME_OF_OTHERS,
    /** Headings of columns that say how far a row counts: 状態, 予実. */
    STATE_OF_ROW,
    /** What may stand in any title and names no other figure: 支援件数一覧. */
    OF_ANY_TITLE,
    /** Another year than the one at hand. */
    OTHER_YEAR,
    // parts of a year by their names
    /** What says in a cell beside figures that they are others: 予算, 再掲, 訂正前. */
    ROW_OF_OTHERS,
    /** The same in brackets in a heading: 月額, 定員. */
    HEADING_OF_OTHERS,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER;

    private static final Map<TitleWord, String> WORDS = words();

    /** Any of the words, as a group of a pattern. */
    public String any() {
        return WORDS.getOrDefault(this, "(?!)");
    }

    private static Map<TitleWord, String> words() {
        Map<TitleWord, String> words = new EnumMap<>(TitleWord.class);
        for (DataTable.Row row : DataTable.rows("titles.csv")) {
            words.put(valueOf(row.cells().getFirst()), anyOf(row.spellings()));
        }
        return words;
    }

    private static String anyOf(List<String> spellings) {
        return spellings.stream()
                .map(CellText::normalised)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
