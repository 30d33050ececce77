package kurogo.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kurogo.opencopy.ProgramTables;

/** A schema of the PostgreSQL a connection leads to, with the tables of the program in it: those of others are left where they are. */
record PostgresSchema(Connection database, String name) {

    /** The one the connection works in. */
    static PostgresSchema inUse(Connection database) throws SQLException {
        return new PostgresSchema(database, database.getSchema());
    }

    boolean isEmpty() throws SQLException {
        return tables().isEmpty();
    }

    /** Whether a table in it belongs to another role than the one the connection is of. */
    boolean isOfAnotherRole() throws SQLException {
        return !tables(" and tableowner <> current_user").isEmpty();
    }

    void create() throws SQLException {
        execute("create schema " + quoted(name));
    }

    /** Removes it; it has to be empty. */
    void drop() throws SQLException {
        execute("drop schema " + quoted(name));
    }

    /** Removes it, where it is, with all that stands in it. */
    void discard() throws SQLException {
        execute("drop schema if exists " + quoted(name) + " cascade");
    }

    /** Moves its tables into another one, with all that belongs to them: keys, indexes, and the sequences that number their rows. */
    void moveInto(PostgresSchema other) throws SQLException {
        for (String table : tables()) {
            execute("alter table " + quoted(name) + "." + quoted(table) + " set schema " + quoted(other.name));
        }
    }

    private List<String> tables() throws SQLException {
        return tables("");
    }

    private List<String> tables(String condition) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                "select tablename from pg_tables where schemaname = ?" + condition + " order by tablename")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                found.removeIf(table -> !ProgramTables.contain(table));
                return found;
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
