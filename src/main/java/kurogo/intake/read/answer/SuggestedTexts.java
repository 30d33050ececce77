package kurogo.intake.read.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.intake.read.Problem;
import kurogo.intake.read.cell.CellText;

/**
 * What a cell that was not understood may have been meant to say. Nothing of it is ever applied by itself: a person is offered
 * it and decides. Where more than slips of the pen is missing, as in 約12 or 12件くらい, nothing is offered.
 */
public final class SuggestedTexts {

    private static final Pattern SEPARATORS_ASTRAY = Pattern.compile("\\d{1,3}(,\\d+)+");
    private static final Pattern LETTERS_AMONG_DIGITS = Pattern.compile("(?=.*\\d)[0-9oli|]+");
    private static final Pattern MONEY = Pattern.compile("[0-9.,]+");
    /** The two units money is written in, the usual one first. */
    private static final List<String> MONEY_UNITS = List.of("千円", "円");

    private SuggestedTexts() {}

    /** Texts the cell of a problem may have been meant to hold, the likeliest first; none where none is obvious. */
    public static List<String> of(Problem problem) {
        String text = CellText.normalised(problem.cellText());
        return switch (problem.code()) {
            case NOT_UNDERSTOOD ->
                Stream.concat(withoutSeparators(text), withDigitsOnly(text)).toList();
            case UNIT_NOT_STATED -> withUnits(text).toList();
            case UNKNOWN_MUNICIPALITY -> problem.arguments();
            default -> List.of();
        };
    }

    /** {@code 1,23}: a separator that stands where none belongs. */
    private static Stream<String> withoutSeparators(String text) {
        return SEPARATORS_ASTRAY.matcher(text).matches() ? Stream.of(text.replace(",", "")) : Stream.empty();
    }

    /** {@code 1O}, {@code l2}: letters that look like digits. */
    private static Stream<String> withDigitsOnly(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String digits =
                small.replace('o', '0').replace('l', '1').replace('i', '1').replace('|', '1');
        return LETTERS_AMONG_DIGITS.matcher(small).matches() && !digits.equals(small)
                ? Stream.of(digits)
                : Stream.empty();
    }

    /** Money without a unit: in the two units it is written in. */
    private static Stream<String> withUnits(String text) {
        return MONEY.matcher(text).matches() ? MONEY_UNITS.stream().map(unit -> text + unit) : Stream.empty();
    }
}
