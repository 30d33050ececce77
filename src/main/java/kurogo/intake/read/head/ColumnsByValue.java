package kurogo.intake.read.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.Match;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.report.answers.Programme;

/**
 * Finds the columns of municipalities and programmes by what stands in them, where their heading is empty or a word such as 区分 that
 * could mean anything.
 */
public final class ColumnsByValue {

    private static final int FEWEST = 2;
    private static final int ROWS_LOOKED_AT = 60;

    private final Table table;
    private final MunicipalityDirectory directory;
    private final Terms terms;

    private ColumnsByValue(Table table, MunicipalityDirectory directory, Terms terms) {
        this.table = table;
        this.directory = directory;
        this.terms = terms;
    }

    /** The table with the columns of its municipalities and programmes, as far as they can be told. */
    public static Table in(Table table, MunicipalityDirectory directory, Terms terms) {
        if (!table.hasFigures()) {
            return table;
        }
        ColumnsByValue search = new ColumnsByValue(table, directory, terms);
        Table named = search.namingPrefectures(
                table.listsMunicipalities() ? table : search.with(Heading.MUNICIPALITY_NAME, search::municipality));
        Table timed = named.listsMunicipalities() ? new ColumnsByValue(named, directory, terms).withYears() : named;
        return new ColumnsByValue(timed, directory, terms).withProgrammes();
    }

    private Table withProgrammes() {
        boolean sideBySide =
                table.columns().stream().anyMatch(column -> column.programme().isPresent());
        return !table.listsMunicipalities() || sideBySide || table.has(Heading.PROGRAMME)
                ? table
                : with(Heading.PROGRAMME, this::programme);
    }

    /** Whether a table lists several municipalities that are known, or one beside figures of named programmes. */
    public static boolean listsSeveral(Table table, MunicipalityDirectory directory, Terms terms) {
        ColumnsByValue search = new ColumnsByValue(table, directory, terms);
        boolean sideBySide =
                table.columns().stream().anyMatch(column -> column.programme().isPresent());
        return table.columns().stream()
                .filter(column ->
                        column.heading() == Heading.MUNICIPALITY_NAME || column.heading() == Heading.MUNICIPALITY_CODE)
                .anyMatch(column -> search.known(column.number(), search::municipality)
                                .distinct()
                                .count()
                        >= (sideBySide ? 1 : FEWEST));
    }

    private Optional<Object> municipality(String text) {
        return directory.resolve(text) instanceof Match.Found(var municipality, var ignored)
                ? Optional.of(municipality)
                : Optional.empty();
    }

    private Optional<Object> programme(String text) {
        return terms.choice(Programme.class, text).map(Object.class::cast);
    }

    /** Below 都道府県 stands the share of the prefecture, or its name also right of the codes: the latter is no money. */
    private Table namingPrefectures(Table named) {
        return named.with(named.columns().stream()
                .map(column ->
                        column.heading() == Heading.PREFECTURE_SHARE && holds(column.number(), this::prefecture, 1)
                                ? column.asking(Heading.AREA_NAME)
                                : column)
                .toList());
    }

    private Optional<Object> prefecture(String text) {
        return directory.isOwnPrefecture(text)
                ? Optional.of(text)
                : directory.otherPrefecture(text).map(Object.class::cast);
    }

    private Table with(Heading heading, Function<String, Optional<Object>> meaning) {
        return with(heading, meaning, FEWEST, this::isFree);
    }

    private Table with(Heading heading, Function<String, Optional<Object>> meaning, int fewest, IntPredicate mayBe) {
        int firstFigure = table.columns().stream()
                .filter(column -> column.heading().isFigure())
                .mapToInt(Column::number)
                .min()
                .orElse(0);
        return IntStream.range(0, firstFigure)
                .filter(column -> table.breadth().holds(column) && mayBe.test(column))
                .filter(column -> holds(column, meaning, fewest))
                .boxed()
                .findFirst()
                .map(column -> replaced(column, heading))
                .orElse(table);
    }

    /** Years in a column without a heading are those of its rows. */
    private Table withYears() {
        boolean said = table.has(Heading.FISCAL_YEAR)
                || table.has(Heading.PERIOD)
                || table.columns().stream().anyMatch(column -> !column.period().equals(HeadPeriod.NONE));
        return said ? table : with(Heading.FISCAL_YEAR, this::year, 1, this::hasNoHeading);
    }

    private Optional<Object> year(String text) {
        return HeadPeriod.of(text).filter(time -> time.year().isPresent()).map(Object.class::cast);
    }

    private boolean hasNoHeading(int column) {
        return IntStream.rangeClosed(table.headFrom(), table.headTo())
                .allMatch(row -> table.matrix().shownText(row, column).isEmpty());
    }

    /** Headings that mean anything do not say otherwise. */
    private boolean isFree(int number) {
        return table.columns().stream()
                .filter(column -> column.number() <= number && number <= column.last())
                .allMatch(column -> switch (column.heading()) {
                    case PROCESS_STEP, PERIOD, TARGET_NUMBER, AREA_NAME -> true;
                    default -> false;
                });
    }

    private boolean holds(int column, Function<String, Optional<Object>> meaning, int fewest) {
        long words = texts(column).filter(Predicate.not(TotalRow::isWordOfOne)).count();
        long known = known(column, meaning).count();
        return known(column, meaning).distinct().count() >= fewest && 2 * known > words;
    }

    private Stream<Object> known(int column, Function<String, Optional<Object>> meaning) {
        return texts(column).flatMap(text -> meaning.apply(text).stream());
    }

    private Stream<String> texts(int column) {
        return IntStream.rangeClosed(table.headTo() + 1, Math.min(table.headTo() + ROWS_LOOKED_AT, table.lastRow()))
                .mapToObj(row -> table.matrix().cell(row, column))
                .filter(cell ->
                        cell.content() instanceof CellContent.Text || cell.content() instanceof CellContent.Number)
                .map(CellText::of);
    }

    private Table replaced(int number, Heading heading) {
        List<Column> columns = new ArrayList<>(table.columns().stream()
                .filter(column -> column.number() != number)
                .toList());
        columns.add(Column.of(
                number, number, new HeadMeaning(heading, Optional.empty(), HeadPeriod.NONE, Optional.empty(), "")));
        columns.sort(Comparator.comparing(Column::number));
        return table.with(columns);
    }
}
