package kurogo.intake.read.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.report.answers.Answer;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;

/**
 * Compares the totals a list states with the rows each of them covers: all, those of cities, of towns and villages, of a county,
 * or the rows since the total before. Totals may stand above their rows, so they are compared when the list has ended. Only sums
 * are kept, so that a list may have any number of rows.
 */
final class ListTotals {

    /** A list with more totals than these that match nothing above them is told of those alone. */
    private static final int MOST_OPEN = 5_000;

    private static final Pattern OF_CITIES = Pattern.compile("市部?(小?計|合計)|市部");
    private static final Pattern OF_TOWNS_AND_VILLAGES = Pattern.compile("(町村|郡)部?(小?計|合計)|(町村|郡)部");
    private static final Pattern OF_TOWNS = Pattern.compile("町(小?計|合計)");
    private static final Pattern OF_VILLAGES = Pattern.compile("村(小?計|合計)");
    private static final Pattern OF_COUNTY = Pattern.compile("(?<county>.+郡)(小?計|合計)");
    private static final Pattern OF_ALL = Pattern.compile(
            "(県|都|道|府|全県|市町村|市区町村)(小?計|合計)|総合?計|合計|総数|((全|本)?県|都|道|府)全体|県内全体|市区?町村全体|全体|全県|(県内)?全市区?町村|県内市町村計");

    private static final Set<Answer<?>> OPEN = Set.of(
            Answer.silent(Silence.BEING_COUNTED), Answer.silent(Silence.UNKNOWN), Answer.silent(Silence.WITHHELD));

    private final RunningSums all = new RunningSums();
    private final RunningSums sinceLastTotal = new RunningSums();
    private final OwnTotals own = new OwnTotals();
    private final Map<Group, RunningSums> groups = new HashMap<>();
    private final List<Stated> open = new ArrayList<>();
    private final List<Problem> unread = new ArrayList<>();
    private final Set<Integer> incomplete = new HashSet<>();
    private final RowsOfOtherTimes others = new RowsOfOtherTimes();
    private Optional<ListReports.Key> last = Optional.empty();

    /** Municipalities that a total may cover together. */
    private record Group(MunicipalityType type, String county) {}

    /** A figure of a row of totals, with the sums of the rows before it that it may cover by its place, the likeliest first. */
    private record Stated(
            String label,
            Column column,
            Optional<Programme> programme,
            long value,
            List<Long> above,
            boolean mayCoverOthers,
            Place place,
            String text) {}

    /** Takes the figures of a row, with the programme it is on where it names one. */
    void row(
            Municipality municipality,
            ReportingPeriod period,
            Stream<Column> columns,
            AnswerCollector answers,
            Optional<Programme> programme) {
        ListReports.Key key = new ListReports.Key(municipality.code(), period);
        last = Optional.of(key);
        others.read();
        RunningSums ofMunicipality = own.of(key);
        RunningSums group = groups.computeIfAbsent(
                new Group(municipality.type(), municipality.county()), fresh -> new RunningSums());
        columns.forEach(column -> {
            if (isOpen(column, answers, programme)) {
                incomplete.add(column.number());
            }
            figure(column, answers, programme).ifPresent(value -> {
                for (RunningSums sums : List.of(all, sinceLastTotal, ofMunicipality, group)) {
                    sums.add(column, programme, value);
                }
            });
        });
    }

    /** Whether a figure there is may be added to the sum, but was not read or is not told: 約7, 集計中. */
    private static boolean isOpen(Column column, AnswerCollector answers, Optional<Programme> programme) {
        Optional<Programme> asked = column.programme().or(() -> programme);
        return asked.isPresent()
                && column.heading()
                        .field()
                        .map(field -> answers.find(FieldPath.of(field, asked.get())))
                        .filter(answer -> answer.map(OPEN::contains).orElse(true))
                        .isPresent();
    }

    private static Optional<Long> figure(Column column, AnswerCollector answers, Optional<Programme> programme) {
        return column.programme()
                .or(() -> programme)
                .flatMap(asked -> column.heading().field().flatMap(field -> answers.find(FieldPath.of(field, asked))))
                .flatMap(answer -> answer.asValue())
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }

    /** Passes a row whose figures are not asked for: they are in no sum, but may be in a total. */
    void passOver() {
        others.passed();
    }

    /** The totals over one municipality that name it. */
    OwnTotals own() {
        return own;
    }

    /** Takes a row of totals. */
    void total(SheetReading sheet, Table table, int row, String label, Optional<Programme> programme) {
        RowsOfOtherTimes.Share share =
                others.under(OF_ALL.matcher(CellText.label(label)).matches());
        for (Column column : share == RowsOfOtherTimes.Share.ALL ? List.<Column>of() : table.columns()) {
            SourceCell cell = table.matrix().cell(row, column.number());
            if (TotalRow.isNotUnderstood(sheet, column, cell) && unread.size() < MOST_OPEN) {
                unread.add(Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, sheet.place(cell), CellText.of(cell)));
            }
            TotalRow.stated(sheet, column, cell)
                    .ifPresent(value -> hold(new Stated(
                            CellText.label(label),
                            column,
                            programme,
                            value,
                            above(column, programme),
                            share == RowsOfOtherTimes.Share.SOME,
                            sheet.place(cell),
                            CellText.of(cell))));
        }
        sinceLastTotal.clear();
        sheet.takeRow(table, row);
    }

    private void hold(Stated total) {
        boolean matched = group(total.label()).isEmpty() && total.above().contains(total.value());
        if (!matched && open.size() < MOST_OPEN) {
            open.add(total);
        }
    }

    private List<Long> above(Column column, Optional<Programme> programme) {
        return Stream.of(Optional.of(sinceLastTotal), last.map(own::of), Optional.of(all))
                .flatMap(Optional::stream)
                .flatMap(sums -> sums.of(column, programme).stream())
                .toList();
    }

    /** Names every total that none of what it may cover adds up to, with both figures. */
    void check(Consumer<Problem> problems) {
        unread.forEach(problems);
        own.check(incomplete, problems);
        for (Stated total : open) {
            List<Long> sums = covered(total);
            if (!sums.isEmpty() && !sums.contains(total.value())) {
                problems.accept(
                        total.mayCoverOthers()
                                        || incomplete.contains(total.column().number())
                                ? Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, total.place(), total.text())
                                : TotalRow.mismatch(
                                        total.column(), total.place(), total.text(), total.value(), sums.getFirst()));
            }
        }
    }

    /** The sums a total may state, the likeliest first: its name tells, else its place. */
    private List<Long> covered(Stated total) {
        Optional<Predicate<Group>> named = group(total.label());
        if (named.isPresent()) {
            return groups.entrySet().stream()
                    .filter(group -> named.get().test(group.getKey()))
                    .flatMap(group -> group.getValue().of(total.column(), total.programme()).stream())
                    .reduce(Long::sum)
                    .stream()
                    .toList();
        }
        Stream<Long> whole = all.of(total.column(), total.programme()).stream();
        Stream<Long> above = total.above().stream();
        return (OF_ALL.matcher(total.label()).matches() ? Stream.concat(whole, above) : Stream.concat(above, whole))
                .toList();
    }

    /** The municipalities whose total a label names itself; nothing when only its place tells. */
    private static Optional<Predicate<Group>> group(String label) {
        Matcher county = OF_COUNTY.matcher(label);
        if (OF_CITIES.matcher(label).matches()) {
            return Optional.of(of(EnumSet.of(MunicipalityType.CITY)));
        }
        if (OF_TOWNS_AND_VILLAGES.matcher(label).matches()) {
            return Optional.of(of(EnumSet.of(MunicipalityType.TOWN, MunicipalityType.VILLAGE)));
        }
        if (OF_TOWNS.matcher(label).matches()) {
            return Optional.of(of(EnumSet.of(MunicipalityType.TOWN)));
        }
        if (OF_VILLAGES.matcher(label).matches()) {
            return Optional.of(of(EnumSet.of(MunicipalityType.VILLAGE)));
        }
        return county.matches()
                ? Optional.of(group -> group.county().equals(county.group("county")))
                : Optional.empty();
    }

    private static Predicate<Group> of(Set<MunicipalityType> types) {
        return group -> types.contains(group.type());
    }
}
