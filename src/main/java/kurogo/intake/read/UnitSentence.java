package kurogo.intake.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence beside a table says of the unit of its money: ※事業費は円単位で記載, 金額の単位は千円. */
final class UnitSentence {

    private static final String UNIT = "(?<!\\d)(%s)".formatted(Unit.ANY);
    private static final Pattern BEFORE = Pattern.compile(UNIT + "(?:単位|で(?:記載|記入|入力|計上|表示|報告))");
    private static final Pattern BEHIND = Pattern.compile("単位[はが]" + UNIT);

    private UnitSentence() {}

    /** The unit of money a sentence states; nothing where it states none. */
    static Optional<Unit> money(String text) {
        String plain = CellText.normalised(text);
        return in(BEFORE.matcher(plain)).or(() -> in(BEHIND.matcher(plain)));
    }

    private static Optional<Unit> in(Matcher sentence) {
        return sentence.find() ? Unit.named(sentence.group(1)).filter(Unit::isMoney) : Optional.empty();
    }
}
