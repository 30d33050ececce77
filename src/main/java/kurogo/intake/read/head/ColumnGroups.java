package kurogo.intake.read.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.calendar.PeriodPart;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.ColumnGroup;
import kurogo.intake.read.table.HeadMeaning;
import kurogo.intake.read.table.SumOfParts;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.AsideWord;
import kurogo.intake.read.term.PartWord;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.MonthWord;
import kurogo.intake.read.time.YearMonths;

/** Finds the columns of a table that stand below one question together. */
final class ColumnGroups {

    private final Table table;
    private final Terms terms;
    private final HeadWords head;

    private ColumnGroups(Table table, Terms terms) {
        this.table = table;
        this.terms = terms;
        this.head = new HeadWords(table);
    }

    /** The table with its groups. */
    static Table in(Table table, Terms terms) {
        return table.headFrom() == table.headTo() ? table : table.in(new ColumnGroups(table, terms).all());
    }

    private List<ColumnGroup> all() {
        Map<List<String>, List<Integer>> below = new LinkedHashMap<>();
        for (int column = 0; column < table.matrix().columns(); column++) {
            List<String> path = head.above(column);
            if (path.size() > 1 && table.breadth().holds(column)) {
                below.computeIfAbsent(path.subList(0, path.size() - 1), fresh -> new ArrayList<>())
                        .add(column);
            }
        }
        List<ColumnGroup> ofQuestions = below.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .flatMap(group -> HeadMeaning.of(group.getKey(), terms).stream()
                        .filter(asks -> asks.heading().isFigure())
                        .flatMap(asks -> group(asks, group.getKey().getLast(), group.getValue()).stream()))
                .toList();
        return Stream.concat(ofQuestions.stream(), GroupsAside.in(table, head, terms, ofQuestions).stream())
                .toList();
    }

    /** Below a title that asks the question there stand other columns too: of those beside them only words of parts are looked at. */
    private Optional<ColumnGroup> group(HeadMeaning asks, String question, List<Integer> all) {
        List<Column> named = known(all);
        boolean title = named.stream().anyMatch(column -> !column.heading().isFigure());
        List<Integer> members = all.stream()
                .filter(column -> !title
                        || PartWord.isKnown(head.lowest(column))
                        || named.stream()
                                .anyMatch(other -> other.number() == column
                                        && other.heading().isFigure()))
                .toList();
        List<Column> known = known(members);
        boolean parted = known.stream().allMatch(column -> isPartOf(asks, column))
                && table.doubled().stream().noneMatch(known::contains);
        return parted && members.size() > 1
                ? Optional.of(parted(asks, question, members, known)).filter(this::isWorthTelling)
                : Optional.empty();
    }

    private List<Column> known(List<Integer> members) {
        return Stream.concat(table.columns().stream(), table.doubled().stream())
                .filter(column -> members.contains(column.number()))
                .toList();
    }

    /** Whether a column that is understood may stand below the question as a part of it, or the whole. */
    private static boolean isPartOf(HeadMeaning asks, Column column) {
        boolean same = column.heading() == asks.heading() && column.programme().equals(asks.programme());
        return same || asks.heading() == Heading.COST && column.heading().isPartOfCost();
    }

    private ColumnGroup parted(HeadMeaning asks, String question, List<Integer> members, List<Column> known) {
        List<Column> same = known.stream()
                .filter(column -> column.heading() == asks.heading())
                .toList();
        List<Column> whole = same.stream().filter(column -> !isOfPart(column)).toList();
        Set<Integer> unread = members.stream()
                .filter(column -> !table.notNeeded().contains(column))
                .filter(column -> known.stream().noneMatch(other -> other.number() <= column && column <= other.last()))
                .collect(Collectors.toSet());
        boolean sum =
                whole.size() == 1 && PartWord.isSum(head.lowest(whole.getFirst().number()));
        List<Integer> parts = parts(known, same, unread);
        boolean allKnown =
                unread.stream().filter(parts::contains).allMatch(column -> PartWord.isKnown(head.lowest(column)));
        return new ColumnGroup(
                asks.heading(),
                asks.programme(),
                head.cell(question, members.getFirst()),
                whole,
                sum && (allKnown || addUp(whole.getFirst(), parts)) ? parts : List.of(),
                allKnown,
                sum ? months(same, parts) : Set.of(),
                unread,
                members.stream()
                        .filter(column -> unread.contains(column) || whole.isEmpty() && parts.contains(column))
                        .map(head::lowest)
                        .toList());
    }

    /** The parts, those of the cost that are asked for themselves among them where others stand beside: 人件費｜委託料｜計. */
    private List<Integer> parts(List<Column> known, List<Column> same, Set<Integer> unread) {
        List<Integer> unnamed = unread.stream()
                .filter(column -> PartWord.mayBeOne(head.lowest(column)))
                .toList();
        Stream<Column> ofCost = known.stream()
                .filter(column ->
                        !unnamed.isEmpty() && !same.contains(column) && !AsideWord.isOne(head.lowest(column.number())));
        Stream<Column> asked = Stream.concat(same.stream().filter(ColumnGroups::isOfPart), ofCost);
        return Stream.concat(asked.map(Column::number), unnamed.stream())
                .sorted()
                .toList();
    }

    /** The months the parts name; none where one of them names none: 4月, 5月, ～. */
    private Set<Integer> months(List<Column> same, List<Integer> parts) {
        Set<Integer> named = new HashSet<>();
        for (int part : parts) {
            Set<Integer> months = same.stream()
                    .filter(column -> column.number() == part)
                    .findFirst()
                    .flatMap(column -> column.period().part())
                    .map(YearMonths::of)
                    .or(() -> MonthWord.in(head.lowest(part)).map(month -> Set.of(YearMonths.of(month))))
                    .orElse(Set.of());
            if (months.isEmpty()) {
                return Set.of();
            }
            named.addAll(months);
        }
        return Set.copyOf(named);
    }

    /** Whether there is anything to say: without an answer only where a column may hold it, or parts of it, and no other column asks for it. */
    private boolean isWorthTelling(ColumnGroup group) {
        return !group.answers().isEmpty()
                || table.columns().stream()
                                .noneMatch(column -> column.heading() == group.heading()
                                        && column.programme().equals(group.programme())
                                        && !isOfPart(column))
                        && (group.unread().stream()
                                        .anyMatch(column ->
                                                PartWord.mayBeMeant(head.lowest(column)) && head.holdsFigures(column))
                                || group.unread().isEmpty() && group.words().size() > 1);
    }

    /** Whether words nobody knows are those of parts: in most rows what is below them adds up. */
    private boolean addUp(Column whole, List<Integer> parts) {
        Optional<Unit> unit = whole.unit()
                .or(() -> Optional.of(Unit.YEN).filter(yen -> whole.heading().isMoney()));
        int same = 0;
        int compared = 0;
        for (int at : head.rowsLookedAt().toArray()) {
            List<Reading<?>> read = parts.stream()
                    .<Reading<?>>map(part ->
                            FieldReader.read(whole.heading(), table.matrix().cell(at, part), unit, terms))
                    .toList();
            Reading<?> total = FieldReader.read(whole.heading(), table.matrix().cell(at, whole.number()), unit, terms);
            Optional<SumOfParts> sum = SumOfParts.of(whole.heading(), read);
            compared += sum.isPresent() ? 1 : 0;
            same += sum.filter(known -> known.is(total)).isPresent() ? 1 : 0;
        }
        return 2 * same > compared;
    }

    private static boolean isOfPart(Column column) {
        return column.period().part().filter(part -> part != PeriodPart.ANNUAL).isPresent();
    }
}
