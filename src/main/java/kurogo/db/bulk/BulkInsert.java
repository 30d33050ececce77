package kurogo.db.bulk;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kurogo.db.guard.WriteGuard;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Inserts very many rows into one table. Where a row comes from is told once, column by column; the values then go to the
 * driver as they are, without a record, a query and a rendering for each of them, which at a million rows cost more than the
 * database itself.
 *
 * @param <T> what a row is made of
 */
public final class BulkInsert<T> {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final Table<?> table;
    private final List<Column<T>> columns;

    private BulkInsert(Table<?> table, List<Column<T>> columns) {
        this.table = table;
        this.columns = columns;
    }

    private record Column<T>(Field<?> field, Value<? super T, ?> value) {}

    /** Tells what a row holds in one column. */
    @FunctionalInterface
    public interface Value<T, V> {

        /** The value, nothing where the column stays empty. */
        @Nullable
        V of(T row);
    }

    /** One that fills no column yet. */
    public static <T> BulkInsert<T> into(Table<?> table) {
        return new BulkInsert<>(table, List.of());
    }

    /** The same with one more column, whose type the driver knows. */
    public <V> BulkInsert<T> set(Field<V> field, Value<? super T, V> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(field, value));
        return new BulkInsert<>(table, List.copyOf(more));
    }

    /** Inserts a row for each of these. */
    public void execute(DSLContext database, Collection<? extends T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        WriteGuard.requireMayWrite(table::getName);
        String insert = database.insertInto(
                        table, columns.stream().map(Column::field).toList())
                .values(Collections.nCopies(columns.size(), DSL.param()))
                .getSQL();
        database.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                insert(statement, rows);
            } catch (SQLException refused) {
                throw Objects.requireNonNullElseGet(
                        TRANSLATOR.translate("Insert of many", insert, refused),
                        () -> new UncategorizedSQLException("Insert of many", insert, refused));
            }
        });
    }

    private void insert(PreparedStatement statement, Collection<? extends T> rows) throws SQLException {
        int waiting = 0;
        for (T row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setObject(i + 1, columns.get(i).value().of(row));
            }
            statement.addBatch();
            waiting++;
            if (waiting == ROWS_AT_ONCE) {
                statement.executeBatch();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            statement.executeBatch();
        }
    }
}
