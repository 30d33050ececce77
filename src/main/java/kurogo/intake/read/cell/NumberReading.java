package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/**
 * Reads the number in a cell, in whatever unit stands with it. Excel keeps fifteen significant digits, so what lies behind
 * them is noise of its arithmetic and dropped.
 */
public final class NumberReading {

    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final int MOST_DIGITS = 15;
    /** (5): a negative one in accounts, a part of the figure beside it in statistics. */
    private static final Pattern BRACKETED = Pattern.compile("\\([\\d,.]*\\d[\\d,.]*\\)");

    private NumberReading() {}

    /**
     * A number with its unit.
     *
     * @param value the number
     * @param unit the word that stands with it in the cell or its format, empty when none
     * @param inFull whether it is written with 千, 万 or 億, so that the unit of its column cannot multiply it
     */
    public record Quantity(BigDecimal value, String unit, boolean inFull) {

        public Quantity(BigDecimal value, String unit) {
            this(value, unit, false);
        }
    }

    public static Reading<Quantity> read(SourceCell cell) {
        return switch (cell.content()) {
            case CellContent.Empty ignored -> new Reading.Understood<>(Answer.blank(), Confidence.CERTAIN, "");
            case CellContent.Text(String text) -> ofText(text);
            case CellContent.Number number -> ofNumber(number);
            case CellContent.Bool ignored -> notUnderstood(ProblemCode.NOT_UNDERSTOOD);
            case CellContent.Fault ignored -> notUnderstood(ProblemCode.FORMULA_ERROR);
            case CellContent.Uncomputed ignored -> notUnderstood(ProblemCode.FORMULA_NOT_COMPUTED);
        };
    }

    public static Reading<Quantity> ofNumber(CellContent.Number number) {
        NumberFormat format = NumberFormat.of(number.format());
        if (format.isDate()) {
            return notUnderstood(ProblemCode.NOT_UNDERSTOOD);
        }
        if (format.section(number.value()).isPlain()) {
            return stored(number, "");
        }
        if (ShownNumber.contradictsSign(number)) {
            return notUnderstood(ProblemCode.SIGN_UNCLEAR);
        }
        if (ShownNumber.contradictsValue(number)) {
            return notUnderstood(ProblemCode.NOT_UNDERSTOOD);
        }
        if (ShownNumber.hasWordsBeside(number)) {
            return besideWords(number);
        }
        return stored(number, "");
    }

    /** A number its format writes words beside is understood as far as the same in a cell of text would be, and is the same number. */
    private static Reading<Quantity> besideWords(CellContent.Number number) {
        return switch (ofText(ShownNumber.asTyped(number))) {
            case Reading.Understood<Quantity>(Answer.Given<Quantity>(var seen), var confidence, var note)
            when isShown(number, seen.value()) -> {
                Quantity quantity = new Quantity(scaled(number), seen.unit(), seen.inFull());
                yield new Reading.Understood<>(
                        Answer.of(quantity), note.isEmpty() ? Confidence.CERTAIN : Confidence.CORRECTED, note);
            }
            case Reading.Understood<Quantity> other -> notUnderstood(ProblemCode.NOT_UNDERSTOOD);
            case Reading.NotUnderstood<Quantity> refused -> refused;
        };
    }

    /** Whether what a person sees is the number that is stored, as far as its digits go. */
    private static boolean isShown(CellContent.Number number, BigDecimal seen) {
        return scaled(number)
                        .setScale(Math.max(0, seen.scale()), RoundingMode.HALF_UP)
                        .compareTo(seen)
                == 0;
    }

    private static BigDecimal scaled(CellContent.Number number) {
        int cut = NumberFormat.of(number.format()).thousandsCut();
        return withoutNoise(number.value()).movePointLeft(3 * cut);
    }

    private static Reading<Quantity> stored(CellContent.Number number, String note) {
        NumberFormat format = NumberFormat.of(number.format());
        BigDecimal shown = scaled(number);
        boolean asShown = format.thousandsCut() == 0 && !ShownNumber.isHidden(number) && note.isEmpty();
        Quantity quantity = new Quantity(shown, format.unit().map(Unit::word).orElse(""));
        return new Reading.Understood<>(Answer.of(quantity), asShown ? Confidence.CERTAIN : Confidence.CORRECTED, note);
    }

    /** What lies behind the fifteenth digit is noise of the arithmetic. */
    static BigDecimal withoutNoise(BigDecimal value) {
        return value.round(EXCEL_DIGITS);
    }

    public static Reading<Quantity> ofText(String text) {
        if (isPlainDigits(text)) {
            Quantity quantity = new Quantity(BigDecimal.valueOf(Long.parseLong(text)), "");
            return new Reading.Understood<>(Answer.of(quantity), Confidence.CERTAIN, "");
        }
        Optional<Silence> silence = SilenceReading.of(text);
        if (silence.isPresent()) {
            Confidence confidence = text.isBlank() ? Confidence.CERTAIN : Confidence.CORRECTED;
            return new Reading.Understood<>(Answer.silent(silence.get()), confidence, "");
        }
        if (BRACKETED.matcher(CellText.normalised(text)).matches()) {
            return notUnderstood(ProblemCode.SIGN_UNCLEAR);
        }
        return WrittenNumber.in(text)
                .<Reading<Quantity>>map(written -> new Reading.Understood<>(
                        Answer.of(new Quantity(written.value(), written.unit(), written.inFull())),
                        written.plain() ? Confidence.CERTAIN : Confidence.CORRECTED,
                        written.note()))
                .orElseGet(() -> notUnderstood(ProblemCode.NOT_UNDERSTOOD));
    }

    /** Nearly every figure is written so; nothing else needs to be asked about it. */
    public static boolean isPlainDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS && (text.charAt(0) != '0' || text.length() == 1);
    }

    public static <T> Reading<T> notUnderstood(ProblemCode why, String... arguments) {
        return new Reading.NotUnderstood<>(why, List.of(arguments));
    }
}
