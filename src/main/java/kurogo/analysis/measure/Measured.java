package kurogo.analysis.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import kurogo.report.answers.Silence;
import kurogo.stats.Interval;

/** What measuring gave: a number, or the reason there is none. Zero is a number. */
public sealed interface Measured {

    /**
     * A number.
     *
     * @param value in the unit of the measure
     * @param interval where the number may as well lie, at 95 %
     * @param small whether it rests on so few cases that one more or less would change it much
     */
    record Known(double value, Optional<Interval> interval, boolean small) implements Measured {}

    /** The report is silent. */
    record Silent(Silence silence) implements Measured {}

    /** No report counts. */
    record Unreported() implements Measured {}

    /** It cannot be said, though nobody left a report out: nothing can be divided by nothing, and no record is no zero. */
    record NotAssessable(Why why) implements Measured {}

    /** Why a number cannot be had. */
    enum Why {
        NO_CASES,
        NO_COST,
        NO_RESIDENTS,
        /** Nothing at all is on record of the time asked about, which is not the same as none. */
        NO_RECORDS,
        /** It is not among those a share rests on, or left the answer out. */
        NOT_COUNTED
    }

    static Measured of(double value) {
        return new Known(value, Optional.empty(), false);
    }

    /** The number, or nothing. */
    default OptionalDouble number() {
        return this instanceof Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
    }
}
