package kurogo.master.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.area.Population;
import kurogo.area.Ward;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Place;
import kurogo.intake.read.answer.PlainCell;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.read.ListProblem.Code;
import kurogo.report.answers.RowTrace;

/**
 * Reads residents from lists of the 住民基本台帳, of e-Stat and of prefectures: several rows of headings, totals between the rows, rows
 * for each sex beside one for all, one row a year. The person says which column is meant; nothing else is asked that can be read.
 */
public final class ResidentsReader {

    private static final Set<String> ALL = Set.of("総数", "計", "合計", "男女計", "総人口", "0_総数", "総計");
    private static final String YEAR_HEADING = ".*(時間軸|年次|調査年|基準日|年月日).*";
    private static final double MOST = 0.6;

    private final SourceFile file;
    private final MunicipalityDirectory directory;
    private final List<Ward> wards;

    public ResidentsReader(SourceFile file, MunicipalityDirectory directory, List<Ward> wards) {
        this.file = file;
        this.directory = directory;
        this.wards = List.copyOf(wards);
    }

    /** The sheets that list municipalities of the prefecture with numbers beside them; those with most of them first. */
    public List<ResidentsTable> tables() {
        return file.sheets().stream()
                .map(this::table)
                .filter(table -> table.municipalities() > 0 && !table.columns().isEmpty())
                .sorted((one, other) -> Integer.compare(other.municipalities(), one.municipalities()))
                .toList();
    }

    private ResidentsTable table(Grid sheet) {
        MunicipalityRows rows = rows(sheet);
        List<ResidentsColumn> columns = IntStream.range(0, rows.width())
                .filter(column -> !rows.isIdentity(column))
                .filter(column -> isCounted(rows, column))
                .mapToObj(column -> column(rows, column))
                .toList();
        Optional<ResidentsColumn> proposed =
                columns.stream().filter(ResidentsColumn::isTotal).findFirst();
        return new ResidentsTable(
                sheet.name(),
                (int) rows.rows().stream()
                        .map(MunicipalityRows.Row::municipality)
                        .distinct()
                        .count(),
                columns,
                proposed.or(() -> columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty()),
                columns.stream().filter(ResidentsColumn::isAged).findFirst(),
                proposed.flatMap(ResidentsColumn::day).or(() -> day(rows, sheet)));
    }

    /** What a person chose to be taken from the file. */
    public ResidentsList read(ResidentsChoice choice) {
        Grid sheet = file.sheets().stream()
                .filter(grid -> grid.name().equals(choice.sheet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sheet " + choice.sheet()));
        MunicipalityRows rows = rows(sheet);
        List<ListProblem> problems = new ArrayList<>(rows.problems());
        Map<MunicipalityCode, Map<LocalDate, Population>> found = new LinkedHashMap<>();
        for (MunicipalityRows.Row row : ofAll(rows, choice)) {
            population(rows, row, choice, problems).ifPresent(population -> {
                Population before = found.computeIfAbsent(population.municipality(), code -> new LinkedHashMap<>())
                        .putIfAbsent(population.asOf(), population);
                if (before != null) {
                    problems.add(new ListProblem(
                            Code.TWICE, row.place(), row.municipality().name()));
                }
            });
        }
        directory.municipalities().stream()
                .filter(municipality -> !found.containsKey(municipality.code()))
                .forEach(municipality -> problems.add(new ListProblem(
                        Code.NOT_IN_LIST, Place.sheet(file.name(), sheet.name()), municipality.name())));
        List<Population> populations =
                found.values().stream().flatMap(days -> days.values().stream()).toList();
        return new ResidentsList(populations, rows.elsewhere(), problems);
    }

    private Optional<Population> population(
            MunicipalityRows rows, MunicipalityRows.Row row, ResidentsChoice choice, List<ListProblem> problems) {
        SourceCell cell = rows.cell(row.number(), choice.residents().number());
        Optional<Integer> residents = PlainCell.count(cell).map(Math::toIntExact);
        if (residents.isEmpty()) {
            problems.add(new ListProblem(
                    Code.NO_NUMBER,
                    rows.place(cell),
                    CellText.shown(cell),
                    row.municipality().name()));
            return Optional.empty();
        }
        Optional<SourceCell> agedCell = choice.aged().map(column -> rows.cell(row.number(), column.number()));
        Optional<Integer> aged = agedCell.flatMap(PlainCell::count).map(Math::toIntExact);
        if (aged.filter(number -> number > residents.get()).isPresent()) {
            SourceCell wrong = agedCell.orElseThrow();
            problems.add(new ListProblem(Code.MORE_THAN_RESIDENTS, rows.place(wrong), CellText.shown(wrong)));
            return Optional.empty();
        }
        return Optional.of(new Population(
                row.municipality().code(),
                day(rows, row, choice.asOf()),
                residents.get(),
                aged.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }

    /** Of a municipality with several rows that are told apart by sex, age or nationality, only the row of all. */
    private static List<MunicipalityRows.Row> ofAll(MunicipalityRows rows, ResidentsChoice choice) {
        List<MunicipalityRows.Row> left = rows.rows();
        for (int column = 0; column < rows.width(); column++) {
            if (rows.isIdentity(column) || column == choice.residents().number()) {
                continue;
            }
            int looked = column;
            List<MunicipalityRows.Row> all = left.stream()
                    .filter(row -> ALL.contains(CellText.normalised(CellText.of(rows.cell(row.number(), looked)))))
                    .toList();
            left = all.isEmpty() ? left : all;
        }
        return left;
    }

    /** The day of a row that states its own, or stands below one that does. */
    private static LocalDate day(MunicipalityRows rows, MunicipalityRows.Row row, LocalDate asOf) {
        return IntStream.range(0, rows.width())
                .filter(column -> heading(rows, column).matches(YEAR_HEADING))
                .mapToObj(column -> rows.cellOrAbove(row.number(), column))
                .flatMap(cell -> PlainCell.day(cell)
                        .or(() -> {
                            OptionalInt year = PlainCell.year(CellText.of(cell));
                            return year.isPresent() ? Optional.of(asOf.withYear(year.getAsInt())) : Optional.empty();
                        })
                        .stream())
                .findFirst()
                .orElse(asOf);
    }

    private Optional<LocalDate> day(MunicipalityRows rows, Grid sheet) {
        return rows.headCells().stream()
                .flatMap(cell -> PlainCell.dayWithin(CellText.of(cell)).stream())
                .findFirst()
                .or(() -> PlainCell.dayWithin(sheet.name()))
                .or(() -> PlainCell.dayWithin(file.name()));
    }

    private ResidentsColumn column(MunicipalityRows rows, int column) {
        List<SourceCell> head = rows.headCells(column);
        String sample = CellText.shown(rows.cell(rows.rows().getFirst().number(), column));
        Optional<LocalDate> day = head.stream()
                .flatMap(cell -> PlainCell.day(cell).or(() -> PlainCell.dayWithin(CellText.of(cell))).stream())
                .findFirst();
        return new ResidentsColumn(column, RowTrace.letters(column), heading(rows, column), day, sample);
    }

    private static String heading(MunicipalityRows rows, int column) {
        return rows.headCells(column).stream()
                .map(CellText::shown)
                .map(CellText::normalised)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean isCounted(MunicipalityRows rows, int column) {
        long counted = rows.rows().stream()
                .filter(row -> PlainCell.count(rows.cell(row.number(), column)).isPresent())
                .count();
        return counted >= MOST * rows.rows().size();
    }

    private MunicipalityRows rows(Grid sheet) {
        return new MunicipalityRows(file.name(), sheet, directory, wards);
    }
}
