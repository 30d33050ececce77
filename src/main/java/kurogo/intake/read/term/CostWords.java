package kurogo.intake.read.term;

import java.util.Set;
import java.util.stream.Collectors;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.DataTable;

/** Words for parts of a question: 財源内訳 and 人件費 of the cost, 新規 of the cases. They are data: {@code kurogo/intake/parts.csv}. */
public final class CostWords {

    /** The word of the dictionary for the whole cost. */
    public static final String WHOLE = "事業費";

    private static final Set<String> GROUPS = words(WHOLE);
    private static final Set<String> OF_COST = words("事業費のうち");
    private static final Set<String> OF_CASES = words("件数のうち");
    private static final Set<String> OF_SUM = words("計の内訳");

    private CostWords() {}

    /** Whether the words above some columns say that these are parts of the cost: 財源内訳. */
    public static boolean isGroup(String label) {
        return GROUPS.contains(label);
    }

    /** Whether a word beside a question names only a part of what it asks for, or something else that is counted: 人件費, 支援会議. */
    public static boolean isPartOf(Heading heading, String word) {
        return switch (heading) {
            case CASES -> OF_CASES.contains(word);
            case COST -> OF_COST.contains(word);
            default -> false;
        };
    }

    /** Whether a word beside 計 names figures of which that is the sum: 新規, 継続. */
    static boolean isPartOfSum(String word) {
        return OF_SUM.contains(word);
    }

    private static Set<String> words(String whole) {
        return DataTable.rows("parts.csv").stream()
                .filter(row -> row.cells().getFirst().equals(whole))
                .flatMap(row -> row.spellings().stream())
                .collect(Collectors.toSet());
    }
}
