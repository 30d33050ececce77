package kurogo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.term.ReadingContext;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Government tables as they are published: every number is right, which another library and a plain CSV reader confirm. */
class SampleTablesTest {

    private static final Path TABLES = Path.of("../shared/samples/tables");

    @BeforeEach
    void skipWithoutTheTables() {
        assumeTrue(Files.isDirectory(TABLES), "the published tables are not at hand: " + TABLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04_takamatsu_city_tax_settlement_r6.xlsx",
                "06_takamatsu_kokuho_insured.xlsx",
                "09_okinawa_population_202003_by_municipality.xls",
                "11_soumu_migration_2025_prefectures.xlsx",
                "17_soumu_lgcodes_20240101.xlsx",
                "19_ipss_projection_10-1.xls",
                "21_takamatsu_organisation_r8.xlsx"
            })
    void everyStoredNumberOfAWorkbookIsReadAsItIsStored(String name) throws IOException {
        Map<String, String> stored = new TreeMap<>();
        Map<String, String> read = new TreeMap<>();
        List<NamedCsvRecord> rows = ReadCells.of(TABLES.resolve(name)).rows();
        Map<String, NamedCsvRecord> bySheetAndCell = rows.stream()
                .collect(Collectors.toMap(row -> row.getField("sheet") + "!" + row.getField("cell"), row -> row));
        try (Workbook workbook = WorkbookFactory.create(TABLES.resolve(name).toFile(), null, true)) {
            numbers(workbook).forEach(cell -> {
                String key = cell.getSheet().getSheetName() + "!" + cell.getAddress();
                stored.put(key, value(cell));
                read.put(key, read(Optional.ofNullable(bySheetAndCell.get(key)), cell));
            });
        }
        assertThat(read).isEqualTo(stored);
        assertThat(rows).noneMatch(row -> row.getField("confidence").equals("NOT_UNDERSTOOD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13_estat_census2015_small_area_osaka_subset_cp932.csv", "16_estat_area_codes_20250210_cp932.csv"
            })
    void everyNumberOfATextFileIsReadAsItIsWritten(String name) throws IOException {
        Map<String, NamedCsvRecord> read = ReadCells.of(TABLES.resolve(name)).byCell();
        int numbers = 0;
        try (var csv = CsvReader.builder().ofCsvRecord(TABLES.resolve(name), Charset.forName("windows-31j"))) {
            for (CsvRecord row : csv) {
                for (int column = 0; column < row.getFieldCount(); column++) {
                    String field = row.getField(column);
                    if (field.matches("\\d+")) {
                        String cell = CellReference.convertNumToColString(column) + row.getStartingLineNumber();
                        assertThat(Objects.requireNonNull(read.get(cell), cell).getField("value"))
                                .as(cell)
                                .isEqualTo(field);
                        numbers++;
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(1_900);
    }

    @Test
    void aTaxTableIsReadWithItsDashes() throws IOException {
        ReadCells cells = ReadCells.of(TABLES.resolve("04_takamatsu_city_tax_settlement_r6.xlsx"));

        assertThat(cells.at("B2")).isEqualTo("FISCAL_YEAR 2024 CORRECTED");
        assertThat(cells.at("F2")).isEqualTo("NUMBER 23279743112 CERTAIN");
        assertThat(cells.at("J19")).isEqualTo("NUMBER 37.3 CERTAIN");
        assertThat(cells.at("J15")).isEqualTo("MARK NOT_APPLICABLE CORRECTED");
        assertThat(cells.field("F2", "label")).isEqualTo("市民税 個人 現年課税分");
    }

    @Test
    void daysWrittenWithPointsAreDays() throws IOException {
        ReadCells cells = ReadCells.of(TABLES.resolve("06_takamatsu_kokuho_insured.xlsx"));

        assertThat(cells.at("C2")).isEqualTo("DATE 2017-03-31 CORRECTED");
        assertThat(cells.at("D10")).isEqualTo("NUMBER 65073 CERTAIN");
    }

    @Test
    void negativesThatOnlyAFormatShowsAreNegative() throws IOException {
        ReadCells cells = ReadCells.of(TABLES.resolve("09_okinawa_population_202003_by_municipality.xls"));

        assertThat(cells.at("D11")).isEqualTo("NUMBER -41 CERTAIN");
        assertThat(cells.field("D11", "text")).isEqualTo("△41");
        assertThat(cells.field("B4", "text")).isEqualTo("令和2年");
        assertThat(cells.at("B4")).isEqualTo("DATE 2020-03-01 CERTAIN");
        assertThat(cells.at("B7")).isEqualTo("NUMBER 1457451 CERTAIN");
    }

    @Test
    void aNoteInTheCornerGivesTheUnit() throws IOException {
        ReadCells cells = ReadCells.of(TABLES.resolve("11_soumu_migration_2025_prefectures.xlsx"));

        assertThat(cells.at("I9")).isEqualTo("NUMBER -3933 人 CERTAIN");
        assertThat(cells.field("I9", "label")).isEqualTo("青森県");
    }

    @Test
    void anEraIsCarriedDownAColumnAndThousandsOfPersonsAreCounted() throws IOException {
        ReadCells cells = ReadCells.of(TABLES.resolve("19_ipss_projection_10-1.xls"));

        assertThat(cells.at("A5")).isEqualTo("YEAR 2015 CORRECTED");
        assertThat(cells.at("A6")).isEqualTo("YEAR 2016 CORRECTED");
        assertThat(cells.at("A55")).isEqualTo("YEAR 2065 CORRECTED");
        assertThat(cells.at("B6")).isEqualTo("YEAR 2016 CERTAIN");
        assertThat(cells.at("C6")).isEqualTo("NUMBER 126837.7 千人 CERTAIN");
        assertThat(cells.field("C6", "in_base_unit")).isEqualTo("126837700");
        assertThat(cells.field("C6", "text")).isEqualTo("126,838");
    }

    @Test
    void withheldFiguresAndDashesOfASmallAreaTableStayApart() throws IOException {
        List<NamedCsvRecord> rows = ReadCells.of(
                        TABLES.resolve("13_estat_census2015_small_area_osaka_subset_cp932.csv"))
                .rows();

        assertThat(rows)
                .filteredOn(row -> row.getField("text").equals("X"))
                .isNotEmpty()
                .allMatch(row -> row.getField("value").equals("WITHHELD"));
        assertThat(rows)
                .filteredOn(row -> row.getField("text").equals("-"))
                .isNotEmpty()
                .allMatch(row -> row.getField("value").equals("NOT_APPLICABLE"));
    }

    @Test
    void everyPublishedCodeHasARightCheckDigit() throws IOException {
        assertThat(ReadCells.of(TABLES.resolve("17_soumu_lgcodes_20240101.xlsx"))
                        .rows())
                .hasSizeGreaterThan(1_900)
                .allMatch(row -> row.getField("kind").equals("CODE"))
                .allMatch(row -> MunicipalityCode.parse(row.getField("value")).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21_takamatsu_organisation_r8.xlsx",
                "17_soumu_lgcodes_20240101.xlsx",
                "19_ipss_projection_10-1.xls"
            })
    void whatIsNoReportIsRefusedPolitelyByIntake(String name) throws IOException {
        ReadingContext context =
                new ReadingContext(new MunicipalityDirectory("95", "見本県", List.of()), Optional.empty());
        UnderstoodFile file = ReportReader.read(
                new SpreadsheetOpener(FileLimits.STANDARD)
                        .open(name, Files.readAllBytes(TABLES.resolve(name)))
                        .getFirst(),
                context);

        assertThat(file.reports()).isEmpty();
        assertThat(file.problems()).extracting(Problem::code).contains(ProblemCode.NO_REPORT_FOUND);
    }

    @Test
    void aTableWithoutFiguresHasNone() throws IOException {
        assertThat(ReadCells.of(TABLES.resolve("21_takamatsu_organisation_r8.xlsx"))
                        .rows())
                .isEmpty();
        assertThat(ReadCommand.run(
                        OutputStream.nullOutputStream(),
                        new PrintWriter(new StringWriter()),
                        TABLES.resolve("21_takamatsu_organisation_r8.xlsx").toString()))
                .isZero();
    }

    private static Stream<Cell> numbers(Workbook workbook) {
        Stream.Builder<Cell> cells = Stream.builder();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC
                            || (cell.getCellType() == CellType.FORMULA
                                    && cell.getCachedFormulaResultType() == CellType.NUMERIC)) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells.build();
    }

    private static String value(Cell cell) {
        return isDate(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : Double.toString(cell.getNumericCellValue());
    }

    /** The other library takes formats of Japanese years for numbers. */
    private static boolean isDate(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                || cell.getCellStyle().getDataFormatString().contains("ggg");
    }

    /** Read again as a double; a year of an era counts as the number it is stored as. */
    private static String read(Optional<NamedCsvRecord> row, Cell cell) {
        if (row.isEmpty()) {
            return "";
        }
        boolean carried = !row.get().getField("note").isEmpty()
                && row.get().getField("kind").equals("YEAR");
        String value = carried ? row.get().getField("stored") : row.get().getField("value");
        return isDate(cell) ? value : Double.toString(new BigDecimal(value).doubleValue());
    }
}
