package kurogo.intake.read.cell;

import java.math.BigDecimal;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Reading;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/** Cells as tests need them, and readings in one line. */
public final class Cells {

    private static final CellAddress B5 = new CellAddress(4, 1);

    private Cells() {}

    public static SourceCell text(String text) {
        return new SourceCell(B5, text.isEmpty() ? CellContent.EMPTY : new CellContent.Text(text));
    }

    public static SourceCell number(String value, String format) {
        return new SourceCell(B5, stored(value, format));
    }

    static CellContent.Number stored(String value, String format) {
        return new CellContent.Number(new BigDecimal(value), format, false);
    }

    public static SourceCell number1904(String value, String format) {
        return new SourceCell(B5, new CellContent.Number(new BigDecimal(value), format, true));
    }

    /** {@code CERTAIN 12}, {@code CORRECTED NOT_RUN}, {@code NEGATIVE}; a note behind a bar. */
    public static String line(Reading<?> reading) {
        return switch (reading) {
            case Reading.Understood<?>(var answer, var confidence, var note) ->
                confidence + " " + word(answer) + (note.isEmpty() ? "" : " | " + note);
            case Reading.NotUnderstood<?>(var why, var ignored) -> why.name();
        };
    }

    private static String word(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(BigDecimal number) -> number.toPlainString();
            case Answer.Given<?>(var value) -> value.toString();
            case Answer.Silent<?>(Silence silence) -> silence.name();
        };
    }
}
