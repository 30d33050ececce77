package kurogo.intake.read.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import kurogo.calendar.Wareki;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.Silence;
import kurogo.text.Texts;

/**
 * Writes an answer as a person would type it into a form: {@link TypedFormReader} reads the same answer from it. Money is in
 * 千円 where that loses nothing, otherwise in 円 with its unit.
 */
public final class AnswerText {

    private static final long YEN_PER_THOUSAND = 1_000;
    /** Reports are read in the terms of the field, which are Japanese whatever the reader's language. */
    private static final Texts TERMS = Texts.in(Locale.JAPANESE);

    private AnswerText() {}

    /** The text of an answer; empty for a blank. */
    public static String of(Field field, Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(var value) -> of(field, value);
            case Answer.Silent<?>(var silence) -> of(silence);
        };
    }

    /** The word of a silence; a blank has none. */
    public static String of(Silence silence) {
        return silence == Silence.BLANK ? "" : TERMS.of("report", silence);
    }

    /** The term of a choice. */
    public static String of(Enum<?> choice) {
        return TERMS.of("report", choice);
    }

    /** 有 or 無. */
    public static String of(boolean yes) {
        return TERMS.get(yes ? "form.yes" : "form.no");
    }

    private static String of(Field field, Object value) {
        return switch (value) {
            case Long number -> isMoney(field) ? money(number) : Long.toString(number);
            case Boolean yes -> of(yes.booleanValue());
            case Month month -> TERMS.get("form.month", month.getValue());
            case LocalDate day -> Wareki.date(day);
            case BigDecimal number -> number.toPlainString();
            case Enum<?> choice -> of(choice);
            default -> value.toString();
        };
    }

    private static boolean isMoney(Field field) {
        return switch (field) {
            case COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED -> true;
            default -> false;
        };
    }

    private static String money(long yen) {
        return yen % YEN_PER_THOUSAND == 0
                ? Long.toString(yen / YEN_PER_THOUSAND)
                : TERMS.get("form.yen", Long.toString(yen));
    }
}
