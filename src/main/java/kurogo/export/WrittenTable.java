package kurogo.export;

import java.util.List;

/** A table as its writers take it: row by row, each looked at once and in order. */
public sealed interface WrittenTable permits ExportTable, StreamedTable {

    /** What it shows, also the name of its sheet. */
    String title();

    /** Columns from left to right. */
    List<ExportColumn> columns();

    /** Values by row, one for each column. */
    Iterable<List<ExportValue>> rows();

    /** Where the figures come from: source, data version, rule set, filters. */
    List<String> notes();
}
