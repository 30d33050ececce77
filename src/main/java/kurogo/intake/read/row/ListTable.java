package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.ColumnGroup;
import kurogo.intake.read.table.Ditto;
import kurogo.intake.read.table.Entry;
import kurogo.intake.read.table.ListTimes;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.report.answers.Programme;

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
 * @param programmes the programmes that have columns of their own
 * @param areas columns of the prefecture, county or area it lies in
 * @param times the times its headings name; several where the figures of several years or parts stand side by side
 * @param beside columns nobody knows, which may say that its rows are on something else
 * @param unitsBeside columns nobody knows that may say of the unit of its rows
 */
public record ListTable(
        Table table,
        Optional<Column> code,
        Optional<Column> name,
        Optional<Column> programme,
        Optional<Column> period,
        Optional<Column> fiscalYear,
        List<Column> ofProgramme,
        Set<Programme> programmes,
        List<Column> areas,
        ListTimes times,
        List<BesideColumn> beside,
        List<Integer> unitsBeside) {

    private static final String OF_ANY_KIND = "区分";

    public static ListTable of(Table table) {
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
                Stream.of(
                                table.columns().stream().map(Column::programme),
                                table.doubled().stream().map(Column::programme),
                                table.groups().stream().map(ColumnGroup::programme))
                        .flatMap(named -> named.flatMap(Optional::stream))
                        .collect(Collectors.toSet()),
                table.columns().stream()
                        .filter(column -> column.heading() == Heading.AREA_NAME)
                        .toList(),
                ListTimes.of(table.columns()),
                RowBeside.columns(table),
                UnitBeside.columns(table));
    }

    public ListTable on(Matrix page) {
        return new ListTable(
                table.on(page),
                code,
                name,
                programme,
                period,
                fiscalYear,
                ofProgramme,
                programmes,
                areas,
                times,
                beside,
                unitsBeside);
    }

    /** Whether the programmes stand side by side. */
    public boolean sideBySide() {
        return !programmes.isEmpty();
    }

    public Matrix matrix() {
        return table.matrix();
    }

    /** Whether the column taken for that of the period is headed so that it may hold anything else as well: 区分. */
    public boolean partsMayBeOfAnotherKind() {
        return period.filter(column -> CellText.label(table.matrix().shownText(table.headTo(), column.number()))
                        .equals(OF_ANY_KIND))
                .isPresent();
    }

    /** Whether a column stands left of those that name the municipality, so that what it says goes on below it. */
    public boolean leads(Optional<Column> column) {
        return column.isPresent() && isLeftOf(column.get(), code) && isLeftOf(column.get(), name);
    }

    private static boolean isLeftOf(Column column, Optional<Column> naming) {
        return naming.isEmpty() || column.number() < naming.get().number();
    }

    /**
     * The columns that speak of a time: those that name it, and those that name none unless the same is asked with one. A figure
     * without a time beside several of them is of none of those in particular.
     */
    boolean speaksOf(Column column, HeadPeriod period) {
        return !column.heading().isOfProgramme()
                || column.period().equals(period)
                || column.period().equals(HeadPeriod.NONE)
                        && (times.joined() || !column.heading().isFigure())
                        && ofProgramme.stream()
                                .noneMatch(other -> other.heading() == column.heading()
                                        && other.programme().equals(column.programme())
                                        && other.period().equals(period));
    }

    /** Whether a row holds anything that is asked of a programme. */
    public boolean hasData(int row) {
        for (Column column : ofProgramme) {
            if (!matrix().cell(row, column.number()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The text a row shows in a column; of a heading over several columns what stands in all of them. */
    public String shownText(int row, Column column) {
        return column.last() == column.number()
                ? CellText.of(shown(row, column))
                : CellText.of(Entry.of(table, row, column).cell());
    }

    /** The cell a row shows in a column that says whose row it is; a mark such as 〃 says what stands above. */
    public SourceCell shown(int row, Column column) {
        SourceCell cell = matrix().shown(row, column.number());
        return Ditto.isIn(cell) && !cell.isAmended() ? Ditto.carried(table, row, column, cell) : cell;
    }
}
