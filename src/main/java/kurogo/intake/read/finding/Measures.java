package kurogo.intake.read.finding;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.intake.read.cell.DataTable;
import kurogo.intake.read.cell.Unit;

/** What words count, and in which unit: 人口 in 人, 歳入 in 円. The words are data: {@code kurogo/intake/measures.csv}. */
final class Measures {

    /** What is measured otherwise than a note on the whole table says. */
    private static final Pattern OF_ITS_OWN = Pattern.compile(".*(率|割合|比|指数|平均|倍|密度|順位|世帯|面積|年齢|年数|日数|回数|当たり|当り|単価).*");

    private static final Map<String, List<Pattern>> BY_BASE = DataTable.rows("measures.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.cells().getFirst(),
                    row -> row.spellings().stream().map(Pattern::compile).toList()));

    private Measures() {}

    /** Whether words name a measure of their own, of which a note on a table says nothing. */
    static boolean isOfItsOwn(String words) {
        return OF_ITS_OWN.matcher(words).matches();
    }

    /** Whether it is known which words name what is counted in a unit. */
    static boolean know(Unit unit) {
        return BY_BASE.containsKey(unit.base());
    }

    /** Whether one of the words names what is counted in a unit. */
    static boolean fits(Unit unit, List<String> words) {
        return isIn(words, BY_BASE.getOrDefault(unit.base(), List.of()));
    }

    /** Whether words name what is counted in another unit: 人口 where 千円 is stated. */
    static boolean contradicts(Unit unit, List<String> words) {
        return !fits(unit, words)
                && BY_BASE.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(unit.base()))
                        .anyMatch(entry -> isIn(words, entry.getValue()));
    }

    private static boolean isIn(List<String> words, List<Pattern> measures) {
        return measures.stream()
                .anyMatch(measure ->
                        words.stream().anyMatch(word -> measure.matcher(word).find()));
    }
}
