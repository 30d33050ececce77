package kurogo.review.rule;

import java.time.LocalDate;
import kurogo.text.Texts;

/** Something a figure holds or a sentence mentions, free of language until it is shown. */
public sealed interface Value {

    /** The value in words of a language. */
    String in(Texts texts);

    /**
     * A number with its unit.
     *
     * @param number finite; yen, cases and the like are whole
     */
    record Amount(double number, Unit unit) implements Value {
        @Override
        public String in(Texts texts) {
            return texts.get("review.Unit." + unit.name(), unit.shown(number));
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Value {
        @Override
        public String in(Texts texts) {
            return DayText.of(date, texts.language());
        }
    }

    /**
     * A term of the field.
     *
     * @param key its key in the message bundles
     */
    record Term(String key) implements Value {
        @Override
        public String in(Texts texts) {
            return texts.get(key);
        }
    }

    /** Words as the municipality wrote them. */
    record Words(String text) implements Value {
        @Override
        public String in(Texts texts) {
            return text;
        }
    }

    static Amount of(double number, Unit unit) {
        return new Amount(number, unit);
    }

    /** The term for a constant, {@code review.<EnumType>.<CONSTANT>} in the bundles. */
    static Term of(Enum<?> constant) {
        return new Term("review." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
