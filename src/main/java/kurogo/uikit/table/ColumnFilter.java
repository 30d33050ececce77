package kurogo.uikit.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.export.ExportValue;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed above a column. Words are looked for in what is shown; in columns of numbers and days {@code 10}, {@code >=10},
 * {@code <10}, {@code 10-20} and {@code 2025-04-01..2026-03-31} compare, and {@code -} finds what is absent.
 */
final class ColumnFilter {

    private static final Pattern RANGE = Pattern.compile("(.+?)(?:\\.\\.|~)(.+)|([0-9]+)-([0-9]+)");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)?(.+)");

    private ColumnFilter() {}

    /** The rows a text lets through. */
    static <T> Predicate<T> of(DataColumn<T> column, String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return row -> true;
        }
        if (column.kind() == DataColumn.Kind.WORDS) {
            return row -> plain(column.words().apply(row)).contains(text);
        }
        if (text.equals("-")) {
            return row -> column.value().apply(row) instanceof ExportValue.Blank;
        }
        return comparing(column, text.replace(",", ""))
                .orElse(row -> plain(column.words().apply(row)).contains(text));
    }

    private static <T> Optional<Predicate<T>> comparing(DataColumn<T> column, String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<Comparable<?>> from = value(either(range.group(1), range.group(3)));
            Optional<Comparable<?>> to = value(either(range.group(2), range.group(4)));
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(row -> compare(column, row, from.get()) >= 0
                            && compare(column, row, to.get()) <= 0
                            && isPresent(column, row));
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            return Optional.empty();
        }
        String sign = Optional.ofNullable(comparison.group(1)).orElse("=");
        return value(comparison.group(2))
                .map(bound -> row -> isPresent(column, row) && holds(sign, compare(column, row, bound)));
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(one).or(() -> Optional.ofNullable(other)).orElse("");
    }

    private static boolean holds(String sign, int compared) {
        return switch (sign) {
            case ">=" -> compared >= 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case "<" -> compared < 0;
            default -> compared == 0;
        };
    }

    private static <T> boolean isPresent(DataColumn<T> column, T row) {
        return !(column.value().apply(row) instanceof ExportValue.Blank);
    }

    private static <T> int compare(DataColumn<T> column, T row, Comparable<?> bound) {
        return switch (column.value().apply(row)) {
            case ExportValue.Amount(var number) when bound instanceof BigDecimal other -> number.compareTo(other);
            case ExportValue.Day(var day) when bound instanceof LocalDate other -> day.compareTo(other);
            default -> -1;
        };
    }

    private static Optional<Comparable<?>> value(String text) {
        if (text.matches("[0-9]{1,15}([.][0-9]{1,6})?")) {
            return Optional.of(new BigDecimal(text));
        }
        return text.matches("[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}") ? day(text.split("[-/]")) : Optional.empty();
    }

    private static Optional<Comparable<?>> day(String[] parts) {
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[2]);
        boolean there = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return there
                ? Optional.of(LocalDate.of(Integer.parseInt(parts[0]), month, 1).plusDays(day - 1L))
                : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .replaceAll("[‐-―−]", "-")
                .toLowerCase(Locale.ROOT);
    }
}
