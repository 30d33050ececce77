package kurogo.opencopy;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column holds, whatever the database calls it, and how a value is written as text and read again without loss. */
enum ValueKind {
    /** Whole numbers: {@code 12}. */
    WHOLE(ResultSet::getLong, Object::toString, Long::valueOf, "bigint", "integer", "smallint", "int8", "int4", "int2"),
    /** Decimal numbers: {@code 0.25}. */
    DECIMAL(ResultSet::getBigDecimal, BigDecimal::toPlainString, BigDecimal::new, "numeric", "decimal"),
    /** {@code true} or {@code false}. */
    TRUTH(ResultSet::getBoolean, Object::toString, Boolean::valueOf, "boolean", "bool"),
    /** As it is. */
    TEXT(
            ResultSet::getString,
            text -> text,
            text -> text,
            "character varying",
            "character",
            "character large object",
            "varchar",
            "bpchar",
            "text"),
    /** A day: {@code 2026-06-01}. */
    DATE((row, at) -> row.getObject(at, LocalDate.class), Object::toString, LocalDate::parse, "date"),
    /** An hour of the day: {@code 13:30}. */
    TIME((row, at) -> row.getObject(at, LocalTime.class), Object::toString, LocalTime::parse, "time"),
    /** A day and an hour, in Japan's time where people meant it so: {@code 2026-06-01T13:30}. */
    DAY_AND_HOUR(
            (row, at) -> row.getObject(at, LocalDateTime.class), Object::toString, LocalDateTime::parse, "timestamp"),
    /** A moment, in UTC: {@code 2026-06-01T04:30:00.123456Z}. */
    MOMENT(
            (row, at) -> row.getObject(at, OffsetDateTime.class),
            moment -> moment.toInstant().toString(),
            text -> Instant.parse(text).atOffset(ZoneOffset.UTC),
            "timestamp with time zone",
            "timestamptz"),
    /** Bytes stand in a file of their own; the table tells in which and where: see {@link FilePlace}. */
    BYTES(
            ResultSet::getBytes,
            HexFormat.of()::formatHex,
            HexFormat.of()::parseHex,
            "binary varying",
            "binary large object",
            "bytea");

    private final Set<String> names;
    private final Form<?> form;

    <T> ValueKind(Column<T> column, Function<T, String> write, Function<String, T> read, String... names) {
        this.form = new Form<>(column, write, read);
        this.names = Set.of(names);
    }

    /** Takes a value out of a row. */
    @FunctionalInterface
    private interface Column<T> {

        @Nullable
        T of(ResultSet row, int at) throws SQLException;
    }

    /** A value as Java has it, and as text. */
    private record Form<T>(Column<T> column, Function<T, String> write, Function<String, T> read) {

        Optional<String> text(ResultSet row, int at) throws SQLException {
            T value = column.of(row, at);
            return value == null || row.wasNull() ? Optional.empty() : Optional.of(write.apply(value));
        }

        void bind(PreparedStatement statement, int at, String text) throws SQLException {
            statement.setObject(at, read.apply(text));
        }
    }

    /**
     * The kind of a column.
     *
     * @param type as the database calls it
     */
    static ValueKind of(String type) {
        String plain = type.toLowerCase(Locale.ROOT).replaceAll("\\(\\d+\\)", "");
        return Stream.of(values())
                .filter(kind -> kind.names.contains(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No text is known for values of type " + type));
    }

    /** A value of the present row as text; nothing where the column is empty. */
    Optional<String> text(ResultSet row, int at) throws SQLException {
        return form.text(row, at);
    }

    /** Puts a value that stands there as text into a statement. */
    void bind(PreparedStatement statement, int at, String text) throws SQLException {
        form.bind(statement, at, text);
    }
}
