package kurogo.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One value of a table that leaves the program. A silence is never written as zero. */
public sealed interface ExportValue {

    Blank BLANK = new Blank();

    /** Words. */
    record Words(String text) implements ExportValue {}

    /** A number, written as such. */
    record Amount(BigDecimal number) implements ExportValue {}

    /** A day. */
    record Day(LocalDate date) implements ExportValue {}

    /** Nothing. */
    record Blank() implements ExportValue {}

    static ExportValue of(String text) {
        return text.isEmpty() ? BLANK : new Words(text);
    }

    static ExportValue of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A finite number, as short as it can be written without loss. */
    static ExportValue of(double number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static ExportValue of(BigDecimal number) {
        return new Amount(number);
    }

    static ExportValue of(LocalDate date) {
        return new Day(date);
    }

    /** The value, or blank where there is none. */
    static ExportValue ofLong(Optional<Long> number) {
        return number.map(ExportValue::of).orElse(BLANK);
    }
}
