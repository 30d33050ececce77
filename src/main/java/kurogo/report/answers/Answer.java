package kurogo.report.answers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    record Silent<T>(Silence silence) implements Answer<T> {

        // Nearly every field of nearly every report is silent in one of these few ways.
        private static final Map<Silence, Answer<?>> EACH = Arrays.stream(Silence.values())
                .collect(Collectors.toMap(
                        silence -> silence, Silent::new, (one, other) -> one, () -> new EnumMap<>(Silence.class)));
    }

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    @SuppressWarnings("unchecked") // holds no value of any type
    static <T> Answer<T> silent(Silence silence) {
        return (Answer<T>) Objects.requireNonNull(Silent.EACH.get(silence));
    }

    /** 未記入: the field was left empty or the report does not have it. */
    static <T> Answer<T> blank() {
        return silent(Silence.BLANK);
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

    /** Whether this value was given; a silence is no value. */
    default boolean is(T value) {
        return this instanceof Given<T>(T given) && given.equals(value);
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
            case Silent<T>(Silence silence) -> silent(silence);
        };
    }

    /**
     * The same as an answer of a type.
     *
     * @throws ClassCastException when its value is of another
     */
    default <R> Answer<R> as(Class<R> type) {
        return switch (this) {
            case Given<T>(T value) -> new Given<>(type.cast(value));
            case Silent<T>(Silence silence) -> silent(silence);
        };
    }
}
