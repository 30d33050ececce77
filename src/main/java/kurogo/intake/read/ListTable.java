package kurogo.intake.read;

import java.util.List;
import java.util.Optional;

/**
 * A table that lists municipalities, with the columns that say whose row it is.
 *
 * @param table the table
 * @param code column of the municipality's code
 * @param name column of its name
 * @param programme column of the programme, in tables with one row for each
 * @param period column of the period
 * @param fiscalYear column of the fiscal year
 * @param ofProgramme columns that are asked once for each programme
 * @param sideBySide whether the programmes have columns of their own
 */
record ListTable(
        Table table,
        Optional<Column> code,
        Optional<Column> name,
        Optional<Column> programme,
        Optional<Column> period,
        Optional<Column> fiscalYear,
        List<Column> ofProgramme,
        boolean sideBySide) {

    static ListTable of(Table table) {
        return new ListTable(
                table,
                table.column(Heading.MUNICIPALITY_CODE),
                table.column(Heading.MUNICIPALITY_NAME),
                table.column(Heading.PROGRAMME),
                table.column(Heading.PERIOD),
                table.column(Heading.FISCAL_YEAR),
                table.columns().stream()
                        .filter(column -> column.heading().isOfProgramme())
                        .toList(),
                table.columns().stream().anyMatch(column -> column.programme().isPresent()));
    }

    ListTable on(Matrix page) {
        return new ListTable(table.on(page), code, name, programme, period, fiscalYear, ofProgramme, sideBySide);
    }

    Matrix matrix() {
        return table.matrix();
    }

    /** Whether a row holds anything that is asked of a programme. */
    boolean hasData(int row) {
        for (Column column : ofProgramme) {
            if (!matrix().cell(row, column.number()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The cell a row shows in a column. */
    SourceCell shown(int row, Column column) {
        return matrix().shown(row, column.number());
    }
}
