package kurogo.uikit.chart;

import java.util.Optional;
import java.util.OptionalDouble;

/** A number to be drawn, or the word that stands where there is none. Zero is a number. */
public sealed interface Datum {

    /**
     * A number.
     *
     * @param value finite, in the unit of its chart
     */
    record Known(double value) implements Datum {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a number to be drawn: " + value);
            }
        }
    }

    /**
     * No number.
     *
     * @param kind how the chart shows it
     * @param words what the reader is told: 未記入, 集計中, 未実施
     */
    record Absent(Absence kind, String words) implements Datum {}

    /** The ways a chart shows that there is no number. */
    enum Absence {
        /** No report is there: 未報告. */
        NOT_REPORTED,
        /** A report is there, the number is not: 未記入, 集計中, 不明. */
        NOT_STATED,
        /** It need not be there: 未実施, 該当なし. */
        NOT_RUN
    }

    static Datum of(double value) {
        return new Known(value);
    }

    static Datum notStated(String words) {
        return new Absent(Absence.NOT_STATED, words);
    }

    static Datum notReported(String words) {
        return new Absent(Absence.NOT_REPORTED, words);
    }

    static Datum notRun(String words) {
        return new Absent(Absence.NOT_RUN, words);
    }

    /** The number, or nothing. */
    default OptionalDouble asNumber() {
        return switch (this) {
            case Known(double value) -> OptionalDouble.of(value);
            case Absent ignored -> OptionalDouble.empty();
        };
    }

    default Optional<Absent> asAbsent() {
        return this instanceof Absent absent ? Optional.of(absent) : Optional.empty();
    }

    default boolean isZero() {
        return this instanceof Known(double value) && value == 0;
    }

    default boolean isPositive() {
        return this instanceof Known(double value) && value > 0;
    }
}
