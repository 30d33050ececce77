package kurogo.intake.read.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.ListTimes;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.CostWords;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.time.HeadPeriod;

/** Brings the columns of a head in order: tables side by side are parted, and no question is asked twice. */
public final class HeadColumns {

    private static final Set<Heading> OF_MUNICIPALITY = Set.of(Heading.MUNICIPALITY_CODE, Heading.MUNICIPALITY_NAME);

    private static final String PART = "うち";
    private static final int ROWS_LOOKED_AT = 60;

    private HeadColumns() {}

    /** The tables that share one head row, each with the columns it is read by. */
    static List<Table> tables(Table head) {
        return blocks(withShares(head)).stream().map(HeadColumns::settled).toList();
    }

    /** 国｜県｜市町村 beside the cost are what each of them pays: figures below 市町村 there name no municipality. */
    private static Table withShares(Table head) {
        List<Column> columns = new ArrayList<>();
        for (Column column : head.columns()) {
            boolean share = column.heading() == Heading.MUNICIPALITY_NAME
                    && !columns.isEmpty()
                    && columns.getLast().heading().isPartOfCost()
                    && columns.getLast().last() == column.number() - 1
                    && holdsFigures(head, column);
            columns.add(share ? asShare(head, column, columns.getLast()) : column);
        }
        return head.with(columns);
    }

    private static Column asShare(Table head, Column column, Column beside) {
        List<String> path = new HeadRows(head.matrix(), head.headFrom(), head.headTo()).path(column.number());
        return Column.of(
                column.number(),
                column.last(),
                new HeadMeaning(
                        Heading.OWN_SHARE,
                        beside.programme(),
                        beside.period(),
                        HeadMeaning.unit(Heading.OWN_SHARE, path.getLast(), path),
                        ""));
    }

    private static boolean holdsFigures(Table head, Column column) {
        return IntStream.rangeClosed(head.headTo() + 1, Math.min(head.lastRow(), head.headTo() + ROWS_LOOKED_AT))
                .mapToObj(row -> head.matrix().cell(row, column.number()))
                .filter(cell -> !cell.isEmpty() && !UnitRow.isUnit(CellText.of(cell)))
                .findFirst()
                .filter(Leftovers::isFigure)
                .isPresent();
    }

    /** The columns that speak of one period; where it is not known and they name several, none of those is read. */
    public static Table speakingOf(Table table, Optional<ReportingPeriod> period) {
        List<Column> timed = table.columns().stream()
                .filter(column -> !column.period().equals(HeadPeriod.NONE))
                .toList();
        if (timed.stream().map(Column::period).distinct().count() > 1 && period.isEmpty()) {
            return table.without(timed);
        }
        boolean wholeYear = period.map(ReportingPeriod::part).orElse(PeriodPart.ANNUAL) == PeriodPart.ANNUAL;
        ListTimes times = ListTimes.of(table.columns());
        boolean otherParts = !wholeYear && times.ofParts();
        return table.with(table.columns().stream()
                .filter(column -> timed.contains(column)
                        ? period.isEmpty()
                                || times.within(column.period(), period).equals(period)
                        : !otherParts || !column.heading().isFigure())
                .toList());
    }

    /**
     * Where the municipality's column comes again, another table begins: a list printed in two halves side by side. So it does on a
     * form with the programme's.
     */
    private static List<Table> blocks(Table head) {
        List<Integer> beginnings = new ArrayList<>();
        Predicate<Column> naming = head.listsMunicipalities()
                ? column -> OF_MUNICIPALITY.contains(column.heading())
                : column -> column.heading() == Heading.PROGRAMME;
        head.columns().stream()
                .filter(naming)
                .findFirst()
                .ifPresent(first -> head.columns().stream()
                        .filter(column -> column.heading() == first.heading())
                        .forEach(column -> beginnings.add(column.number())));
        boolean figuresInEach = IntStream.range(1, beginnings.size())
                .allMatch(i -> holdsFigures(head, beginnings.get(i - 1), beginnings.get(i)));
        boolean figuresInLast = head.listsMunicipalities()
                || !beginnings.isEmpty() && holdsFigures(head, beginnings.getLast(), Integer.MAX_VALUE);
        if (beginnings.size() < 2 || !figuresInEach || !figuresInLast) {
            return List.of(head);
        }
        return IntStream.range(0, beginnings.size())
                .mapToObj(i -> head.within(new Table.Breadth(
                        i == 0 ? 0 : beginnings.get(i),
                        i + 1 < beginnings.size() ? beginnings.get(i + 1) - 1 : Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean holdsFigures(Table head, int from, int to) {
        return head.columns().stream()
                .anyMatch(column -> column.heading().isFigure() && column.number() > from && column.number() < to);
    }

    private static Table settled(Table table) {
        Table plain = partsInUnitOfWhole(withoutUnitOfTitle(withoutCommonRemark(namingAreas(table))));
        Map<List<Object>, List<Column>> byQuestion = plain.columns().stream()
                .filter(column -> column.heading().isOfProgramme())
                .collect(Collectors.groupingBy(Column::question, LinkedHashMap::new, Collectors.toList()));
        List<Column> unread = new ArrayList<>();
        List<Column> doubled = new ArrayList<>();
        for (List<Column> same : byQuestion.values()) {
            List<Column> certain =
                    same.stream().filter(column -> column.remark().isEmpty()).toList();
            if (same.size() > 1 && certain.size() == 1) {
                same.stream().filter(column -> !certain.contains(column)).forEach(unread::add);
            } else if (same.size() > 1) {
                doubled.addAll(same);
            }
        }
        List<Column> rest = plain.columns().stream()
                .filter(column -> !unread.contains(column))
                .toList();
        return plain.with(rest).without(doubled);
    }

    /** 都道府県 left of the municipalities is no share of a cost but says where they lie. */
    private static Table namingAreas(Table table) {
        int municipality = table.columns().stream()
                .filter(column -> OF_MUNICIPALITY.contains(column.heading()))
                .mapToInt(Column::number)
                .min()
                .orElse(0);
        return table.with(table.columns().stream()
                .map(column -> column.heading() == Heading.PREFECTURE_SHARE && column.number() < municipality
                        ? column.asking(Heading.AREA_NAME)
                        : column)
                .toList());
    }

    /** A title in 千円 says nothing of a column without a unit of its own, when another column is in 円. */
    private static Table withoutUnitOfTitle(Table table) {
        Set<Unit> ofTitle = IntStream.range(table.headFrom(), table.headTo())
                .mapToObj(table::filledCells)
                .filter(row -> row.size() == 1)
                .flatMap(row -> Unit.statedIn(CellText.of(row.getFirst())).stream())
                .collect(Collectors.toSet());
        boolean other = table.columns().stream()
                .filter(column -> column.heading().isMoney())
                .flatMap(column -> column.unit().stream())
                .anyMatch(unit -> !ofTitle.contains(unit));
        return ofTitle.isEmpty() || !other
                ? table
                : table.with(table.columns().stream()
                        .map(column -> column.heading().isMoney()
                                        && column.unit()
                                                .filter(ofTitle::contains)
                                                .isPresent()
                                        && hasNoUnitOfItsOwn(table, column)
                                ? column.inNoUnit()
                                : column)
                        .toList());
    }

    private static boolean hasNoUnitOfItsOwn(Table table, Column column) {
        return Unit.statedIn(table.matrix().shownText(table.headTo(), column.number()))
                .isEmpty();
    }

    /** うち国費 behind 事業費（千円） is in 千円 too: a part is counted in the unit of its whole. */
    private static Table partsInUnitOfWhole(Table table) {
        List<Column> columns = new ArrayList<>();
        Optional<Unit> ofWhole = Optional.empty();
        for (Column column : table.columns()) {
            boolean part = column.heading().isPartOfCost() && isPart(table, column);
            ofWhole = column.heading() == Heading.COST ? column.unit() : ofWhole;
            columns.add(
                    part && column.unit().isEmpty() ? ofWhole.map(column::in).orElse(column) : column);
        }
        return table.with(columns);
    }

    private static boolean isPart(Table table, Column column) {
        return CellText.label(table.matrix().shownText(table.headTo(), column.number()))
                        .startsWith(PART)
                || IntStream.range(table.headFrom(), table.headTo())
                        .mapToObj(row -> table.matrix().shownText(row, column.number()))
                        .anyMatch(text -> CostWords.isGroup(CellText.label(text)));
    }

    /** Words above all figures tell none of them from the others: they are the table's title, unless they stand in brackets behind a question. */
    private static Table withoutCommonRemark(Table table) {
        List<Column> figures = table.columns().stream()
                .filter(column -> column.heading().isFigure())
                .toList();
        boolean common = figures.size() > 1
                && figures.stream().map(Column::remark).distinct().count() == 1;
        return common && figures.stream().noneMatch(column -> standsInBrackets(table, column))
                ? table.with(table.columns().stream().map(Column::withoutRemark).toList())
                : table;
    }

    private static boolean standsInBrackets(Table table, Column column) {
        Set<String> said = Set.of(column.remark().split("、"));
        return IntStream.rangeClosed(table.headFrom(), table.headTo())
                .mapToObj(row -> table.matrix().shownText(row, column.number()))
                .flatMap(text -> Qualifier.remarks(text).stream())
                .anyMatch(said::contains);
    }
}
