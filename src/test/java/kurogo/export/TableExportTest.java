package kurogo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class TableExportTest {

    private static final ExportTable TABLE = new ExportTable(
            "令和7年度/年間",
            List.of(
                    ExportColumn.text("市町村"),
                    ExportColumn.whole("支援実績件数（件）"),
                    ExportColumn.decimal("基準値"),
                    ExportColumn.date("提出日")),
            List.of(
                    List.of(
                            ExportValue.of("見本市"),
                            ExportValue.of(1234L),
                            ExportValue.of(new BigDecimal("0.50")),
                            ExportValue.of(LocalDate.of(2026, 5, 31))),
                    List.of(
                            ExportValue.of("=HYPERLINK(\"x\")"),
                            ExportValue.BLANK,
                            ExportValue.of(0L),
                            ExportValue.of("－"))),
            List.of("出典: 市町村の報告"));

    @Test
    void csvBeginsWithAByteOrderMarkAndKeepsBlankAndZeroApart() throws IOException {
        assertThat(csv())
                .isEqualTo("\uFEFF市町村,支援実績件数（件）,基準値,提出日\r\n"
                        + "見本市,1234,0.5,2026-05-31\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\",,0,－\r\n");
    }

    @Test
    void aWorkbookHoldsRealNumbersDatesAndNotes() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("令和7年度 年間");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 5, 31).atStartOfDay());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(workbook.getSheet("注記").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("出典: 市町村の報告");
        }
    }

    @Test
    void aWorkbookKeepsBlankAndZeroApartAndRunsNothing() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx()))) {
            Sheet sheet = workbook.getSheetAt(0);
            Cell text = sheet.getRow(2).getCell(0);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isZero();
        }
    }

    @Test
    void aLongTableThatIsWrittenInPartsIsWhole() throws IOException {
        int rows = 2 * XlsxExport.ROWS_AT_ONCE + 1;
        ExportTable table = new ExportTable(
                "長い表",
                List.of(ExportColumn.whole("番号")),
                LongStream.range(0, rows)
                        .mapToObj(number -> List.of(ExportValue.of(number)))
                        .toList(),
                List.of("出典: 市町村の報告"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(table, "注記", out);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(rows + 1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            for (int i = 0; i < rows; i++) {
                assertThat(sheet.getRow(i + 1).getCell(0).getNumericCellValue()).isEqualTo(i);
            }
            assertThat(workbook.getSheet("注記").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("出典: 市町村の報告");
        }
    }

    @Test
    void severalTablesStandOnSheetsOfTheirOwnWithTheNotesOfAllInTheLast() throws IOException {
        ExportTable other = new ExportTable(
                "合計", List.of(ExportColumn.whole("番号")), List.of(List.of(ExportValue.of(7))), List.of("合計の注"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(List.of(TABLE, other), "注記", out);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheet("合計").getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(7);
            Sheet notes = workbook.getSheetAt(2);
            assertThat(notes.getRow(0).getCell(0).getStringCellValue()).isEqualTo("出典: 市町村の報告");
            assertThat(notes.getRow(notes.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("合計の注");
        }
    }

    @Test
    void rowsOfALongTableAreMadeWhileTheFirstOnesAreAlreadyWritten() throws IOException {
        int last = 20 * XlsxExport.ROWS_AT_ONCE;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> writtenAtTheLast = new ArrayList<>();
        StreamedTable table = new StreamedTable(
                "長い表",
                List.of(ExportColumn.text("番号")),
                () -> IntStream.rangeClosed(1, last)
                        .peek(number -> {
                            if (number == last) {
                                writtenAtTheLast.add(out.size());
                            }
                        })
                        .mapToObj(number -> List.of(ExportValue.of("第" + number + "号")))
                        .iterator(),
                List.of());

        XlsxExport.write(table, "注記", out);

        assertThat(writtenAtTheLast).singleElement(INTEGER).isGreaterThan(out.size() / 2);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = (XSSFSheet) workbook.getSheetAt(0);
            assertThat(sheet.getRow(last).getCell(0).getStringCellValue()).isEqualTo("第" + last + "号");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A" + (last + 1));
        }
    }

    @Test
    void textKeepsTheBlanksAroundIt() throws IOException {
        String text = "　字下げ\n二行目 ";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(
                new ExportTable(
                        "表", List.of(ExportColumn.text("備考")), List.of(List.of(ExportValue.of(text))), List.of()),
                "注記",
                out);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void aStreamedRowThatDoesNotFitItsColumnsIsRefused() {
        StreamedTable table = new StreamedTable(
                "表",
                List.of(ExportColumn.text("a")),
                () -> List.<List<ExportValue>>of(List.of()).iterator(),
                List.of());
        assertThatThrownBy(() -> CsvExport.write(table, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsRefused() {
        assertThatThrownBy(() -> new ExportTable("表", List.of(ExportColumn.text("a")), List.of(List.of()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatATableSaysOfPersonsStaysInsideUnlessAskedForAndABlankStaysBlank() throws IOException {
        ExportTable people = new ExportTable(
                "名簿",
                List.of(ExportColumn.text("氏名").ofPersons(), ExportColumn.text("市町村")),
                List.of(
                        List.of(ExportValue.of("見本 花子"), ExportValue.of("甲市")),
                        List.of(ExportValue.of(""), ExportValue.of("乙町")),
                        List.of(ExportValue.BLANK, ExportValue.of("丙村"))),
                List.of("出典"));
        WrittenTable masked = MaskedTable.of(people, "（省略）", "伏せています");

        assertThat(masked.rows())
                .containsExactly(
                        List.of(ExportValue.of("（省略）"), ExportValue.of("甲市")),
                        List.of(ExportValue.of(""), ExportValue.of("乙町")),
                        List.of(ExportValue.BLANK, ExportValue.of("丙村")));
        assertThat(masked.notes()).containsExactly("出典", "伏せています");
        assertThat(MaskedTable.of(TABLE, "（省略）", "伏せています")).isSameAs(TABLE);
    }

    private static String csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(TABLE, "注記", out);
        return out.toByteArray();
    }
}
