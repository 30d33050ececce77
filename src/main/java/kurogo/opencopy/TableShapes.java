package kurogo.opencopy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kurogo.opencopy.TableShape.Column;
import kurogo.opencopy.TableShape.Reference;

/** Asks a database what its tables are made of. */
final class TableShapes {

    private final DatabaseMetaData described;
    private final String schema;

    private TableShapes(DatabaseMetaData described, String schema) {
        this.described = described;
        this.schema = schema;
    }

    /** All tables of the program in the schema a connection works in, what others belong to before those, and otherwise by name: see {@link ProgramTables}. */
    static List<TableShape> of(Connection database) throws SQLException {
        return ordered(new TableShapes(database.getMetaData(), database.getSchema()).all());
    }

    private Map<String, TableShape> all() throws SQLException {
        Map<String, TableShape> found = new TreeMap<>();
        try (ResultSet rows = described.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (ProgramTables.holdContent(table)) {
                    found.put(table, new TableShape(table, columns(table), key(table), references(table)));
                }
            }
        }
        return found;
    }

    private List<Column> columns(String table) throws SQLException {
        try (ResultSet rows = described.getColumns(null, schema, escaped(table), "%")) {
            List<Column> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Column(
                        rows.getString("COLUMN_NAME"),
                        ValueKind.of(rows.getString("TYPE_NAME")),
                        rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                        "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
            }
            return found;
        }
    }

    private List<String> key(String table) throws SQLException {
        try (ResultSet rows = described.getPrimaryKeys(null, schema, table)) {
            Map<Integer, String> found = new TreeMap<>();
            while (rows.next()) {
                found.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
            return List.copyOf(found.values());
        }
    }

    private List<Reference> references(String table) throws SQLException {
        try (ResultSet rows = described.getImportedKeys(null, schema, table)) {
            List<Reference> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Reference(
                        rows.getString("FKCOLUMN_NAME"),
                        rows.getString("PKTABLE_NAME"),
                        rows.getString("PKCOLUMN_NAME")));
            }
            found.sort(Comparator.comparing(Reference::column).thenComparing(Reference::table));
            return found;
        }
    }

    /** In a pattern, the underscore of a name stands for any letter unless it is escaped. */
    private String escaped(String name) throws SQLException {
        return name.replace("_", described.getSearchStringEscape() + "_");
    }

    private static List<TableShape> ordered(Map<String, TableShape> all) {
        Map<String, TableShape> ordered = new LinkedHashMap<>();
        while (ordered.size() < all.size()) {
            List<TableShape> next = all.values().stream()
                    .filter(table -> !ordered.containsKey(table.name()))
                    .filter(table ->
                            table.references().stream().map(Reference::table).allMatch(ordered::containsKey))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables that belong to each other in a circle: " + all.keySet());
            }
            next.forEach(table -> ordered.put(table.name(), table));
        }
        return List.copyOf(ordered.values());
    }
}
