package kurogo.review.rule;

import java.time.LocalDate;
import kurogo.text.Texts;

/** Something a figure holds or a phrase mentions, free of language until it is shown. */
public sealed interface Value permits Value.Amount, Value.Day, Value.Words, Phrase {

    /** The value in words of a language. */
    String in(Texts texts);

    /**
     * A number with its unit.
     *
     * @param number finite; yen, cases and the like are whole
     */
    record Amount(double number, Unit unit) implements Value {

        private static final long THOUSAND = 1_000;

        @Override
        public String in(Texts texts) {
            return texts.get("review.Unit." + unit.patternFor(number), unit.shown(number));
        }

        /** Whether it is an amount of yen that is no number of whole 千円 but zero: 6,200円. */
        boolean isBrokenThousand() {
            double yen = Math.rint(number);
            return unit == Unit.YEN && (yen == 0 || yen % THOUSAND != 0);
        }

        /** The same, money in whole yen. */
        String inYen(Texts texts) {
            return unit == Unit.YEN ? texts.get("review.Unit.YEN.whole", Math.rint(number)) : in(texts);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Value {
        @Override
        public String in(Texts texts) {
            return DayText.of(date, texts.language());
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
}
