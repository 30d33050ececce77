package kurogo.intake.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/**
 * Reads the number in a cell, in whatever unit stands with it. Excel keeps fifteen significant digits, so what lies behind
 * them is noise of its arithmetic and dropped.
 */
final class NumberReading {

    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final int MOST_DIGITS = 15;

    private NumberReading() {}

    /**
     * A number with its unit.
     *
     * @param value the number
     * @param unit the word that stands with it in the cell or its format, empty when none
     */
    record Quantity(BigDecimal value, String unit) {}

    static Reading<Quantity> read(SourceCell cell) {
        return switch (cell.content()) {
            case CellContent.Empty ignored -> new Reading.Understood<>(Answer.blank(), Confidence.CERTAIN, "");
            case CellContent.Text(String text) -> ofText(text);
            case CellContent.Number number -> ofNumber(number);
            case CellContent.Bool ignored -> notUnderstood(ProblemCode.NOT_UNDERSTOOD);
            case CellContent.Fault ignored -> notUnderstood(ProblemCode.FORMULA_ERROR);
            case CellContent.Uncomputed ignored -> notUnderstood(ProblemCode.FORMULA_NOT_COMPUTED);
        };
    }

    private static Reading<Quantity> ofNumber(CellContent.Number number) {
        NumberFormat format = new NumberFormat(number.format());
        if (format.isDate()) {
            return notUnderstood(ProblemCode.NOT_UNDERSTOOD);
        }
        BigDecimal stored = number.value().round(EXCEL_DIGITS);
        BigDecimal shown = stored.movePointLeft(3 * format.thousandsCut());
        Confidence confidence = format.thousandsCut() == 0 ? Confidence.CERTAIN : Confidence.CORRECTED;
        Quantity quantity = new Quantity(shown, format.unit().map(Unit::word).orElse(""));
        return new Reading.Understood<>(Answer.of(quantity), confidence, "");
    }

    private static Reading<Quantity> ofText(String text) {
        if (isPlainDigits(text)) {
            Quantity quantity = new Quantity(BigDecimal.valueOf(Long.parseLong(text)), "");
            return new Reading.Understood<>(Answer.of(quantity), Confidence.CERTAIN, "");
        }
        Optional<Silence> silence = SilenceReading.of(text);
        if (silence.isPresent()) {
            Confidence confidence = text.isBlank() ? Confidence.CERTAIN : Confidence.CORRECTED;
            return new Reading.Understood<>(Answer.silent(silence.get()), confidence, "");
        }
        return WrittenNumber.in(text)
                .<Reading<Quantity>>map(written -> new Reading.Understood<>(
                        Answer.of(new Quantity(written.value(), written.unit())),
                        written.plain() ? Confidence.CERTAIN : Confidence.CORRECTED,
                        written.note()))
                .orElseGet(() -> notUnderstood(ProblemCode.NOT_UNDERSTOOD));
    }

    /** Nearly every figure is written so; nothing else needs to be asked about it. */
    private static boolean isPlainDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    static <T> Reading<T> notUnderstood(ProblemCode why, String... arguments) {
        return new Reading.NotUnderstood<>(why, List.of(arguments));
    }
}
