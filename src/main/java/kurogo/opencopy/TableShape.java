package kurogo.opencopy;

import java.util.List;
import java.util.Optional;

/**
 * What a table is made of.
 *
 * @param name of the table
 * @param columns in their order
 * @param key columns by which a row is told from every other
 * @param references what its rows belong to
 */
record TableShape(String name, List<Column> columns, List<String> key, List<Reference> references) {

    private static final List<String> NAMES_OF_FILES = List.of("file_name", "name");

    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /**
     * One of its columns.
     *
     * @param optional whether it may be empty
     * @param numbered whether the database gives a number where nobody says one
     */
    record Column(String name, ValueKind kind, boolean optional, boolean numbered) {}

    /** One of its columns holds what stands in a column of another table. */
    record Reference(String column, String table, String tableColumn) {}

    List<Column> columnsOfBytes() {
        return columns.stream()
                .filter(column -> column.kind() == ValueKind.BYTES)
                .toList();
    }

    /** The column in which the name of a file stands that a row holds. */
    Optional<String> nameOfFile() {
        return NAMES_OF_FILES.stream()
                .filter(name -> columns.stream().map(Column::name).anyMatch(name::equals))
                .findFirst();
    }

    /** What the first column of the key says a row is a part of. */
    Optional<Reference> whole() {
        return key.size() < 2
                ? Optional.empty()
                : references.stream()
                        .filter(reference -> reference.column().equals(key.getFirst()))
                        .findFirst();
    }
}
