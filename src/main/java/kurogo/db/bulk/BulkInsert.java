package kurogo.db.bulk;

import java.sql.Connection;
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

    /** What a statement costs by itself is shared by so many rows; a thousand is a multiple of it. */
    private static final int ROWS_OF_A_STATEMENT = 25;

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
            try {
                insert(connection, insert, List.copyOf(rows));
            } catch (SQLException refused) {
                throw Objects.requireNonNullElseGet(
                        TRANSLATOR.translate("Insert of many", insert, refused),
                        () -> new UncategorizedSQLException("Insert of many", insert, refused));
            }
        });
    }

    /** As many as go into whole statements of many rows, then the rest one by one. */
    private void insert(Connection connection, String insert, List<T> rows) throws SQLException {
        int together = rows.size() - rows.size() % ROWS_OF_A_STATEMENT;
        String values = insert.substring(insert.indexOf("values (") + "values ".length());
        insert(
                connection,
                insert + (", " + values).repeat(ROWS_OF_A_STATEMENT - 1),
                ROWS_OF_A_STATEMENT,
                rows.subList(0, together));
        insert(connection, insert, 1, rows.subList(together, rows.size()));
    }

    private void insert(Connection connection, String insert, int rowsOfAStatement, List<T> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int parameter = 1;
            for (int i = 0; i < rows.size(); i++) {
                parameter = fill(statement, parameter, rows.get(i));
                if ((i + 1) % rowsOfAStatement == 0) {
                    statement.addBatch();
                    parameter = 1;
                }
                if ((i + 1) % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            if (rows.size() % ROWS_AT_ONCE != 0) {
                statement.executeBatch();
            }
        }
    }

    /** Fills the parameters of a row from the given one on; returns the one behind them. */
    private int fill(PreparedStatement statement, int first, T row) throws SQLException {
        int parameter = first;
        for (Column<T> column : columns) {
            statement.setObject(parameter, column.value().of(row));
            parameter++;
        }
        return parameter;
    }
}
