package kurogo.intake.read;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;

/** Finds the columns of a table that stand below one question together. */
final class ColumnGroups {

    private static final int ROWS_LOOKED_AT = 100;
    private static final Pattern SUM = Pattern.compile(".*計|総数|年間|通年");
    private static final Pattern SUM_OF_SOME = Pattern.compile(".*(?:小計|中計|累計|半期計|四半期計)");
    /** Other counts of the same: 実人数｜延べ. */
    private static final Pattern OTHER_COUNT = Pattern.compile("実|実.*数|延べ?.*|.*人数|.*世帯数?");

    private final Table table;
    private final Terms terms;
    private final HeadRows rows;

    private ColumnGroups(Table table, Terms terms) {
        this.table = table;
        this.terms = terms;
        this.rows = new HeadRows(table.matrix(), table.headFrom(), table.headTo());
    }

    /** The table with its groups. */
    static Table in(Table table, Terms terms) {
        return table.headFrom() == table.headTo() ? table : table.in(new ColumnGroups(table, terms).all());
    }

    private List<ColumnGroup> all() {
        Map<List<String>, List<Integer>> below = new LinkedHashMap<>();
        for (int column = 0; column < table.matrix().columns(); column++) {
            List<String> path = words(column);
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
        return Stream.concat(ofQuestions.stream(), aside(ofQuestions).stream()).toList();
    }

    /** Groups whose word above makes another figure of all questions in them: 計画 beside 実績, over 件数 and 事業費 each. */
    private List<ColumnGroup> aside(List<ColumnGroup> ofQuestions) {
        Map<SourceCell, List<Integer>> below = new LinkedHashMap<>();
        List<Column> asked = table.columns().stream()
                .filter(column -> column.heading().isFigure())
                .toList();
        for (int column = 0; column < table.matrix().columns() && !asked.isEmpty(); column++) {
            int at = column;
            boolean told = ofQuestions.stream().anyMatch(group -> group.unread().contains(at));
            if (!told && table.breadth().holds(at) && isFree(at)) {
                List<String> path = words(at);
                path.stream()
                        .limit(Math.max(0, path.size() - 1))
                        .filter(word -> terms.heading(path.getLast()).isPresent() && isOfOthers(word))
                        .findFirst()
                        .ifPresent(word -> below.computeIfAbsent(cell(word, at), fresh -> new ArrayList<>())
                                .add(at));
            }
        }
        return below.entrySet().stream()
                .map(group -> new ColumnGroup(
                        asked.getFirst().heading(),
                        asked.getFirst().programme(),
                        group.getKey(),
                        asked,
                        List.of(),
                        true,
                        Set.of(),
                        Set.copyOf(group.getValue()),
                        group.getValue().stream().map(this::word).toList()))
                .toList();
    }

    private static boolean isOfOthers(String word) {
        Qualifier said = Qualifier.ofWords(CellText.label(word));
        return said == Qualifier.OTHER_TIME || said == Qualifier.OTHER_FIGURE;
    }

    private boolean isFree(int column) {
        return !table.notNeeded().contains(column)
                && Stream.concat(table.columns().stream(), table.doubled().stream())
                        .noneMatch(known -> known.number() <= column && column <= known.last());
    }

    private List<String> words(int column) {
        return rows.path(column).stream()
                .filter(text -> !UnitRow.isUnit(text) && !UnitNote.is(text))
                .toList();
    }

    private String word(int column) {
        return words(column).getLast();
    }

    /** Below a title that asks the question there stand other columns too: of those beside them only words of parts are looked at. */
    private Optional<ColumnGroup> group(HeadMeaning asks, String question, List<Integer> all) {
        List<Column> named = known(all);
        boolean title = named.stream().anyMatch(column -> !column.heading().isFigure());
        List<Integer> members = all.stream()
                .filter(column -> !title
                        || isKnownPart(word(column))
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
        boolean sum = whole.size() == 1
                && SUM.matcher(CellText.label(word(whole.getFirst().number()))).matches();
        List<Integer> parts = parts(known, same, unread);
        boolean allKnown = unread.stream().filter(parts::contains).allMatch(column -> isKnownPart(word(column)));
        return new ColumnGroup(
                asks.heading(),
                asks.programme(),
                cell(question, members.getFirst()),
                whole,
                sum && (allKnown || addUp(whole.getFirst(), parts)) ? parts : List.of(),
                allKnown,
                sum ? months(same, parts) : Set.of(),
                unread,
                members.stream()
                        .filter(column -> unread.contains(column) || whole.isEmpty() && parts.contains(column))
                        .map(this::word)
                        .toList());
    }

    /** The parts, those of the cost that are asked for themselves among them where others stand beside: 人件費｜委託料｜計. */
    private List<Integer> parts(List<Column> known, List<Column> same, Set<Integer> unread) {
        List<Integer> unnamed =
                unread.stream().filter(column -> mayBePart(word(column))).toList();
        Stream<Column> ofCost = known.stream()
                .filter(column ->
                        !unnamed.isEmpty() && !same.contains(column) && !AsideRow.isWordOfOne(word(column.number())));
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
                    .map(ColumnGroups::monthsOf)
                    .or(() -> MonthWord.in(word(part)).map(ColumnGroups::monthOf))
                    .orElse(Set.of());
            if (months.isEmpty()) {
                return Set.of();
            }
            named.addAll(months);
        }
        return Set.copyOf(named);
    }

    private static Set<Integer> monthOf(Month month) {
        return Set.of(month.minus(Month.APRIL.ordinal()).ordinal());
    }

    /** The months of a part of the year, counted from April. */
    static Set<Integer> monthsOf(PeriodPart part) {
        FiscalYear any = FiscalYear.reiwa(1);
        int first = part.firstDay(any).getMonth().minus(Month.APRIL.ordinal()).ordinal();
        return IntStream.range(first, first + part.months()).boxed().collect(Collectors.toSet());
    }

    /** Whether there is anything to say: without an answer only where a column may hold it, or parts of it, and no other column asks for it. */
    private boolean isWorthTelling(ColumnGroup group) {
        return !group.answers().isEmpty()
                || table.columns().stream()
                                .noneMatch(column -> column.heading() == group.heading() && !isOfPart(column))
                        && (group.unread().stream().anyMatch(column -> mayBeMeant(word(column)) && holdsFigures(column))
                                || group.unread().isEmpty() && group.words().size() > 1);
    }

    /** Whether words nobody knows are those of parts: in most rows what is below them adds up. */
    private boolean addUp(Column whole, List<Integer> parts) {
        Optional<Unit> unit = whole.unit()
                .or(() -> Optional.of(Unit.YEN).filter(yen -> whole.heading().isMoney()));
        int same = 0;
        int compared = 0;
        for (int row = table.headTo() + 1; row <= Math.min(table.lastRow(), table.headTo() + ROWS_LOOKED_AT); row++) {
            int at = row;
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

    /** Whether the figures below a word may be summed up: not those of last year, a rate or a subtotal. */
    private static boolean mayBePart(String word) {
        String label = CellText.label(word);
        boolean other = Qualifier.of(label) != Qualifier.UNKNOWN || AsideRow.isWordOfOne(label);
        return isKnownPart(word)
                || !other
                        && !SUM_OF_SOME.matcher(label).matches()
                        && !OTHER_COUNT.matcher(label).matches();
    }

    private static boolean mayBeMeant(String word) {
        return mayBePart(word) || OTHER_COUNT.matcher(CellText.label(word)).matches();
    }

    private static boolean isKnownPart(String word) {
        return MonthWord.is(word) || CostParts.isPartOfSum(CellText.label(word));
    }

    private boolean holdsFigures(int column) {
        return IntStream.rangeClosed(table.headTo() + 1, Math.min(table.lastRow(), table.headTo() + ROWS_LOOKED_AT))
                .mapToObj(row -> table.matrix().cell(row, column))
                .anyMatch(Leftovers::isFigure);
    }

    /** The cell that asks the question: above the first of the columns, or left of it where its merge was split. */
    private SourceCell cell(String question, int first) {
        return IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .boxed()
                .flatMap(row -> IntStream.iterate(first, left -> left >= 0, left -> left - 1)
                        .mapToObj(left -> table.matrix().shown(row, left)))
                .filter(cell -> CellText.of(cell).equals(question))
                .findFirst()
                .orElseGet(() -> table.matrix().shown(table.headFrom(), first));
    }
}
