package kurogo.intake.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The units figures are written in. */
public enum Unit {
    CASES("件", 1, false),
    PERSONS("人", 1, false),
    YEN("円", 1, true),
    THOUSAND_YEN("千円", 1_000, true),
    TEN_THOUSAND_YEN("万円", 10_000, true),
    MILLION_YEN("百万円", 1_000_000, true),
    HUNDRED_MILLION_YEN("億円", 100_000_000, true);

    private static final Unit[] LONGEST_FIRST = Arrays.stream(values())
            .sorted(Comparator.comparingInt((Unit unit) -> unit.word.length()).reversed())
            .toArray(Unit[]::new);

    private final String word;
    private final BigDecimal factor;
    private final boolean money;

    Unit(String word, long factor, boolean money) {
        this.word = word;
        this.factor = BigDecimal.valueOf(factor);
        this.money = money;
    }

    public String word() {
        return word;
    }

    /** How many yen, cases or persons one of it is. */
    public BigDecimal factor() {
        return factor;
    }

    public boolean isMoney() {
        return money;
    }

    /** The unit a word names, such as 千円. */
    public static Optional<Unit> named(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String plain = CellText.normalised(word);
        return Arrays.stream(values()).filter(unit -> unit.word.equals(plain)).findFirst();
    }

    /** The unit a heading names in brackets or behind 単位: 事業費（千円）, 単位：千円. */
    public static Optional<Unit> inHeading(String heading) {
        String plain = CellText.normalised(heading);
        return Arrays.stream(LONGEST_FIRST)
                .filter(unit -> plain.contains("(" + unit.word + ")")
                        || plain.contains("(単位:" + unit.word)
                        || plain.contains("単位:" + unit.word)
                        || plain.contains("[" + unit.word + "]")
                        || plain.contains("【" + unit.word + "】")
                        || plain.contains("_" + unit.word))
                .findFirst();
    }
}
