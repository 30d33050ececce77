package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.export.CsvExport;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.FormulaGuard;
import kurogo.export.XlsxExport;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.report.FileContent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from a municipality that leaves the program again runs nowhere, and comes back as it was. */
class NeutralisedExportTest {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+81-3-0000-0000",
                "-5",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝１＋１",
                "＋１",
                "－１",
                "＠SUM",
                "'=1+1",
                "''-5"
            })
    void no_field_of_a_csv_begins_with_a_sign_of_a_formula_and_all_come_back(String text) throws IOException {
        byte[] csv = csv(text);

        assertThat(new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\"", ""))
                .startsWith("'");
        assertThat(texts(csv)).startsWith(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "=", "'", "'-", "件", "12", "'12", "福祉課"})
    void what_runs_nowhere_is_written_as_it_is(String text) throws IOException {
        assertThat(FormulaGuard.neutralised(text).replaceFirst("^'(?='-)", "")).isEqualTo(text);
        assertThat(texts(csv(text))).startsWith(text);
    }

    @Test
    void negative_numbers_stay_numbers_in_both_formats() throws IOException {
        ExportTable table = table(List.of(ExportValue.of(-5L), ExportValue.of(new BigDecimal("-0.25"))));

        assertThat(new String(csv(table), StandardCharsets.UTF_8)).contains("-5,-0.25");
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx(table)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(-5);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(-0.25);
        }
    }

    @Test
    void text_in_a_workbook_is_no_formula_and_does_not_become_one_when_it_is_edited() throws IOException {
        byte[] xlsx = xlsx(table(List.of(ExportValue.of("=1+1"), ExportValue.of("@SUM(A1)"))));

        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
        assertThat(texts(xlsx)).contains("=1+1", "@SUM(A1)");
    }

    @Property
    void every_text_comes_back_from_a_csv(@ForAll("texts") String text) throws IOException {
        assertThat(texts(csv(text))).startsWith(text);
    }

    @Property
    void no_text_comes_back_changed_that_was_not_neutralised(@ForAll("texts") String text) {
        assertThat(FormulaGuard.restored(FormulaGuard.neutralised(text))).isEqualTo(text);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("'" + FORMULA_SIGNS + ",;\" 1件あ")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    private static byte[] csv(String text) throws IOException {
        return csv(new ExportTable(
                "表",
                List.of(ExportColumn.text(text), ExportColumn.text("備考")),
                List.of(List.of(ExportValue.of(text), ExportValue.of("x"))),
                List.of()));
    }

    private static ExportTable table(List<ExportValue> row) {
        return new ExportTable(
                "表", List.of(ExportColumn.decimal("基準値"), ExportColumn.decimal("実績値")), List.of(row), List.of());
    }

    private static byte[] csv(ExportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(table, out);
        return out.toByteArray();
    }

    private static byte[] xlsx(ExportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(table, "注記", out);
        return out.toByteArray();
    }

    private static List<String> texts(byte[] file) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open("x", FileContent.of(file)).sheets().stream()
                        .flatMap(grid -> grid.rows().stream())
                        .flatMap(List::stream)
                        .flatMap(NeutralisedExportTest::text)
                        .collect(Collectors.toList());
    }

    private static Stream<String> text(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text) ? Stream.of(text) : Stream.empty();
    }
}
