package kurogo.opencopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.opencopy.TableShape.Column;
import kurogo.opencopy.TableShape.Reference;

/** What is asked of a table and put into it; all names come from the database's own description. */
final class Rows {

    /** Of plain rows, and of those that hold bytes, of which each is a megabyte or more. */
    private static final int AT_ONCE = 500;

    private static final int FILES_AT_ONCE = 8;

    private Rows() {}

    /** Does something with a row. */
    @FunctionalInterface
    interface Visitor<E extends Exception> {

        void row(ResultSet row) throws SQLException, E;
    }

    /** Goes through all rows in the order of the key, with their columns in the order of the table. */
    static <E extends Exception> void all(Connection database, TableShape table, Visitor<E> visitor)
            throws SQLException, E {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        String query = "select " + list(columns) + " from " + quoted(table.name()) + order(table, "");
        go(database, query, atOnce(table), visitor);
    }

    /**
     * Goes through all rows in the order of the key: what the first column of the key holds, the bytes of one column, and the name of the
     * file they are of, where one is known.
     */
    static <E extends Exception> void bytes(
            Connection database, TableShape table, Column column, List<TableShape> all, Visitor<E> visitor)
            throws SQLException, E {
        Optional<Reference> whole = table.whole();
        Optional<TableShape> named = whole.flatMap(reference -> all.stream()
                .filter(other -> other.name().equals(reference.table()))
                .findFirst());
        String name = named.flatMap(TableShape::nameOfFile)
                .map(it -> "w." + quoted(it))
                .or(() -> table.nameOfFile().map(it -> "t." + quoted(it)))
                .orElse("null");
        String join = whole.map(reference -> " left join " + quoted(reference.table()) + " w on w."
                        + quoted(reference.tableColumn()) + " = t." + quoted(reference.column()))
                .orElse("");
        String query = "select t." + quoted(table.key().getFirst()) + ", t." + quoted(column.name()) + ", " + name
                + " from " + quoted(table.name()) + " t" + join + order(table, "t.");
        go(database, query, FILES_AT_ONCE, visitor);
    }

    static boolean any(Connection database, TableShape table) throws SQLException {
        try (PreparedStatement query =
                        database.prepareStatement("select 1 from " + quoted(table.name()) + " fetch first row only");
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    static void clear(Connection database, TableShape table) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from " + quoted(table.name()))) {
            delete.executeUpdate();
        }
    }

    static PreparedStatement insert(Connection database, TableShape table) throws SQLException {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        String values = Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
        return database.prepareStatement(
                "insert into " + quoted(table.name()) + " (" + list(columns) + ") values (" + values + ")");
    }

    /** Lets the numbers the database gives by itself go on behind the highest there is. */
    static void goOnNumbering(Connection database, TableShape table, Column column) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                        "select coalesce(max(" + quoted(column.name()) + "), 0) + 1 from " + quoted(table.name()));
                ResultSet row = query.executeQuery()) {
            row.next();
            long next = row.getLong(1);
            try (PreparedStatement alter = database.prepareStatement("alter table " + quoted(table.name())
                    + " alter column " + quoted(column.name()) + " restart with " + next)) {
                alter.execute();
            }
        }
    }

    /** How many rows of a table stand in memory at once. */
    static int atOnce(TableShape table) {
        return table.columnsOfBytes().isEmpty() ? AT_ONCE : FILES_AT_ONCE;
    }

    private static <E extends Exception> void go(Connection database, String query, int atOnce, Visitor<E> visitor)
            throws SQLException, E {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setFetchSize(atOnce);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.row(rows);
                }
            }
        }
    }

    private static String order(TableShape table, String of) {
        return table.key().stream().map(name -> of + quoted(name)).collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String list(List<String> names) {
        return names.stream().map(Rows::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
