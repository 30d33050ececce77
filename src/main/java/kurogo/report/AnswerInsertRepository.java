package kurogo.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import kurogo.db.bulk.BulkInsert;
import kurogo.report.answers.Answer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows that hold answers, each in two columns: the value, or the silence in its place.
 *
 * @param insert the columns told so far
 * @param <T> what a row is made of
 */
record AnswerInsertRepository<T>(BulkInsert<T> insert) {

    static <T> AnswerInsertRepository<T> into(Table<?> table) {
        return new AnswerInsertRepository<>(BulkInsert.into(table));
    }

    /** A column that holds no answer. */
    <V> AnswerInsertRepository<T> set(Field<V> field, BulkInsert.Value<T, V> value) {
        return new AnswerInsertRepository<>(insert.set(field, value));
    }

    /** An answer that is stored as it is. */
    <V> AnswerInsertRepository<T> answer(Field<V> value, Field<String> silence, Function<T, Answer<V>> answer) {
        return answer(value, silence, answer, Function.identity());
    }

    /** An answer of which the name is stored. */
    <E extends Enum<E>> AnswerInsertRepository<T> name(
            Field<String> value, Field<String> silence, Function<T, Answer<E>> answer) {
        return answer(value, silence, answer, Enum::name);
    }

    /** A free number, which is stored digit by digit. */
    AnswerInsertRepository<T> digits(
            Field<String> value, Field<String> silence, Function<T, Answer<BigDecimal>> answer) {
        return answer(value, silence, answer, BigDecimal::toString);
    }

    /** An answer that is stored in another form. */
    <A, V> AnswerInsertRepository<T> answer(
            Field<V> value, Field<String> silence, Function<T, Answer<A>> answer, Function<A, V> form) {
        return new AnswerInsertRepository<>(insert.set(value, row -> value(answer.apply(row), form))
                .set(silence, row -> silence(answer.apply(row))));
    }

    void execute(DSLContext database, Collection<T> rows) {
        insert.execute(database, rows);
    }

    private static <A, V> @Nullable V value(Answer<A> answer, Function<A, V> form) {
        return answer instanceof Answer.Given<A>(A given) ? form.apply(given) : null;
    }

    private static @Nullable String silence(Answer<?> answer) {
        return answer instanceof Answer.Silent<?>(var silence) ? silence.name() : null;
    }
}
