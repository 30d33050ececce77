package kurogo.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/**
 * Compares the totals a list states with the rows each of them covers: all, those of cities, of towns and villages, of a county,
 * or the rows since the total before. Totals may stand above their rows, so they are compared when the list has ended.
 */
final class ListTotals {

    private static final Pattern OF_CITIES = Pattern.compile("市部?(小?計|合計)");
    private static final Pattern OF_TOWNS_AND_VILLAGES = Pattern.compile("(町村|郡)部?(小?計|合計)");
    private static final Pattern OF_TOWNS = Pattern.compile("町(小?計|合計)");
    private static final Pattern OF_VILLAGES = Pattern.compile("村(小?計|合計)");
    private static final Pattern OF_COUNTY = Pattern.compile("(?<county>.+郡)(小?計|合計)");
    private static final Pattern OF_ALL = Pattern.compile("(県|都|道|府|全県|市町村|市区町村)(小?計|合計)|総合?計|合計");

    private final List<Row> rows = new ArrayList<>();
    private final List<Stated> totals = new ArrayList<>();
    private int afterLastTotal;
    private boolean complete = true;

    /** A row of figures, with the programme it is on where it names one. */
    private record Row(Municipality municipality, AnswerCollector answers, Optional<Programme> programme) {

        Stream<Long> figures(Column column) {
            Optional<Programme> asked = column.programme().or(this::programme);
            return asked.isEmpty()
                    ? Stream.empty()
                    : column.heading().field().stream()
                            .flatMap(field -> answers.find(FieldPath.of(field, asked.get())).stream())
                            .flatMap(answer -> answer.asValue().stream())
                            .filter(Long.class::isInstance)
                            .map(Long.class::cast);
        }
    }

    /** A figure of a row of totals, with the number of rows before it and since the total before it. */
    private record Stated(
            String label,
            Column column,
            SourceCell cell,
            SheetReading sheet,
            long value,
            Optional<Programme> programme,
            int from,
            int to) {}

    /** Takes a row of figures. */
    void row(
            MunicipalityCode code,
            MunicipalityDirectory directory,
            AnswerCollector answers,
            Optional<Programme> programme) {
        if (complete) {
            directory.find(code).ifPresent(known -> rows.add(new Row(known, answers, programme)));
        }
    }

    /** Rows of a long list are handed on before it ends: what they add up to is not known any more. */
    void forget() {
        complete = false;
        rows.clear();
        totals.clear();
    }

    /** Takes a row of totals. */
    void total(SheetReading sheet, Table table, int row, String label, Optional<Programme> programme) {
        if (complete) {
            for (Column column : table.columns()) {
                SourceCell cell = table.matrix().cell(row, column.number());
                TotalRow.stated(sheet, column, cell)
                        .ifPresent(value -> totals.add(new Stated(
                                CellText.label(label),
                                column,
                                cell,
                                sheet,
                                value,
                                programme,
                                afterLastTotal,
                                rows.size())));
            }
            afterLastTotal = rows.size();
        }
        sheet.takeRow(table, row);
    }

    /** Names every total that none of what it may cover adds up to, with both figures. */
    void check(Consumer<Problem> problems) {
        for (Stated total : totals) {
            List<Long> sums = covered(total).stream()
                    .flatMap(covered -> sum(covered, total).stream())
                    .toList();
            if (!sums.isEmpty() && !sums.contains(total.value())) {
                problems.accept(TotalRow.mismatch(total.sheet(), total.cell(), total.value(), sums.getFirst()));
            }
        }
    }

    private Optional<Long> sum(List<Row> covered, Stated total) {
        return covered.stream()
                .filter(row -> total.programme().isEmpty() || row.programme().equals(total.programme()))
                .flatMap(row -> row.figures(total.column()))
                .reduce(Long::sum);
    }

    /** The rows a total may cover, the likeliest first: its name tells, else its place. */
    private List<List<Row>> covered(Stated total) {
        Matcher county = OF_COUNTY.matcher(total.label());
        if (OF_CITIES.matcher(total.label()).matches()) {
            return of(row -> row.municipality().type() == MunicipalityType.CITY);
        }
        if (OF_TOWNS_AND_VILLAGES.matcher(total.label()).matches()) {
            return of(row -> isTown(row) || isVillage(row));
        }
        if (OF_TOWNS.matcher(total.label()).matches()) {
            return of(ListTotals::isTown);
        }
        if (OF_VILLAGES.matcher(total.label()).matches()) {
            return of(ListTotals::isVillage);
        }
        if (county.matches()) {
            return of(row -> row.municipality().county().equals(county.group("county")));
        }
        List<Row> since = rows.subList(total.from(), total.to());
        List<Row> before = rows.subList(0, total.to());
        List<Row> last = ofLastMunicipality(before);
        return OF_ALL.matcher(total.label()).matches()
                ? List.of(rows, before, since, last)
                : List.of(since, last, before, rows);
    }

    /** The rows of the municipality right above, over whose programmes the total may run. */
    private static List<Row> ofLastMunicipality(List<Row> before) {
        int from = before.size();
        while (from > 0
                && before.get(from - 1).municipality().equals(before.getLast().municipality())) {
            from--;
        }
        return before.subList(from, before.size());
    }

    private List<List<Row>> of(Predicate<Row> condition) {
        return List.of(rows.stream().filter(condition).toList());
    }

    private static boolean isTown(Row row) {
        return row.municipality().type() == MunicipalityType.TOWN;
    }

    private static boolean isVillage(Row row) {
        return row.municipality().type() == MunicipalityType.VILLAGE;
    }
}
