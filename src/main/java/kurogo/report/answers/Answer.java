package kurogo.report.answers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in one field of a report: a value, or a silence of a known kind. Zero is a value; no silence is ever
 * read as zero.
 *
 * @param <T> type of the value
 */
public sealed interface Answer<T> {

    /** A value was given. */
    record Given<T>(T value) implements Answer<T> {}

    /** No value was given, and this is how. */
    record Silent<T>(Silence silence) implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> silent(Silence silence) {
        return new Silent<>(silence);
    }

    /** 未記入: the field was left empty or the report does not have it. */
    static <T> Answer<T> blank() {
        return new Silent<>(Silence.BLANK);
    }

    /** The value, or nothing. */
    default Optional<T> asValue() {
        return switch (this) {
            case Given<T>(T value) -> Optional.of(value);
            case Silent<T> ignored -> Optional.empty();
        };
    }

    /** The silence, or nothing when a value was given. */
    default Optional<Silence> asSilence() {
        return switch (this) {
            case Given<T> ignored -> Optional.empty();
            case Silent<T>(Silence silence) -> Optional.of(silence);
        };
    }

    default boolean isGiven() {
        return this instanceof Given<T>;
    }

    /** In plain form: {@code 3400000}, {@code 2025-06-01}, {@code BLANK}. */
    default String plain() {
        return switch (this) {
            case Given<T>(BigDecimal number) -> number.toPlainString();
            case Given<T>(T value) -> String.valueOf(value);
            case Silent<T>(Silence silence) -> silence.name();
        };
    }

    /** The same silence, or the value turned into another. */
    default <R> Answer<R> map(Function<? super T, ? extends R> mapping) {
        return switch (this) {
            case Given<T>(T value) -> new Given<>(mapping.apply(value));
            case Silent<T>(Silence silence) -> new Silent<>(silence);
        };
    }
}
