package kurogo.uikit.table;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import kurogo.export.ExportColumn;
import kurogo.export.ExportValue;

/**
 * A column of a table: what it is called, what a row says in it, how that is shown, sorted, filtered and exported.
 *
 * @param <T> type of the rows
 * @param id its name in the address
 * @param heading its name for people
 * @param standard whether it is shown as long as a person has not chosen
 * @param value what a row says, as a file keeps it
 * @param words what a row says, as a person reads it
 * @param shown how it is shown where words are not enough
 * @param order by what rows are sorted
 * @param width in rem, for columns that need no more
 * @param personal whether it says something of a person, and leaves the program only where that was asked for
 */
public record DataColumn<T>(
        String id,
        String heading,
        boolean standard,
        Kind kind,
        Function<T, ExportValue> value,
        Function<T, String> words,
        Optional<Function<T, Component>> shown,
        Comparator<T> order,
        double width,
        boolean personal) {

    /** What kind of values it holds. */
    public enum Kind {
        WORDS,
        NUMBER,
        DAY
    }

    private static final double WIDTH = 8;

    /** A column of words. */
    public static <T> DataColumn<T> words(String id, String heading, Function<T, String> words) {
        return new DataColumn<>(
                id,
                heading,
                true,
                Kind.WORDS,
                row -> ExportValue.of(words.apply(row)),
                words,
                Optional.empty(),
                Comparator.comparing(words),
                WIDTH,
                false);
    }

    /**
     * A column of numbers.
     *
     * @param number the number a row has, if it has one; without one it stands last, whichever way is sorted by first
     * @param words the number as a person reads it, or why there is none
     */
    public static <T> DataColumn<T> number(
            String id, String heading, Function<T, Optional<Long>> number, Function<T, String> words) {
        return new DataColumn<>(
                id,
                heading,
                true,
                Kind.NUMBER,
                row -> ExportValue.ofLong(number.apply(row)),
                words,
                Optional.empty(),
                Comparator.comparing(row -> number.apply(row).orElse(Long.MIN_VALUE)),
                WIDTH,
                false);
    }

    /** A column of days. */
    public static <T> DataColumn<T> day(
            String id, String heading, Function<T, Optional<LocalDate>> day, Function<T, String> words) {
        return new DataColumn<>(
                id,
                heading,
                true,
                Kind.DAY,
                row -> day.apply(row).map(ExportValue::of).orElse(ExportValue.BLANK),
                words,
                Optional.empty(),
                Comparator.comparing(row -> day.apply(row).orElse(LocalDate.MIN)),
                WIDTH,
                false);
    }

    /** The same, shown otherwise. */
    public DataColumn<T> shownAs(Function<T, Component> component) {
        return new DataColumn<>(
                id, heading, standard, kind, value, words, Optional.of(component), order, width, personal);
    }

    /** The same, with other values in files, by which it is filtered too: those a person reads, unrounded. */
    public DataColumn<T> exportedAs(Function<T, ExportValue> other) {
        return new DataColumn<>(id, heading, standard, kind, other, words, shown, order, width, personal);
    }

    /** The same, sorted otherwise. */
    public DataColumn<T> orderedBy(Comparator<T> other) {
        return new DataColumn<>(id, heading, standard, kind, value, words, shown, other, width, personal);
    }

    /** The same, to be chosen by whoever wants it. */
    public DataColumn<T> onDemand() {
        return new DataColumn<>(id, heading, false, kind, value, words, shown, order, width, personal);
    }

    /** The same in another width. */
    public DataColumn<T> wide(double rem) {
        return new DataColumn<>(id, heading, standard, kind, value, words, shown, order, rem, personal);
    }

    /** The same, of values that say something of a person. */
    public DataColumn<T> ofPersons() {
        return new DataColumn<>(id, heading, standard, kind, value, words, shown, order, width, true);
    }

    ExportColumn exported() {
        ExportColumn column = plain();
        return personal ? column.ofPersons() : column;
    }

    private ExportColumn plain() {
        return switch (kind) {
            case WORDS -> ExportColumn.text(heading);
            case NUMBER -> ExportColumn.whole(heading);
            case DAY -> ExportColumn.date(heading);
        };
    }
}
