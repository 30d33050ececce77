package kurogo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables made for the purpose, each with what published tables are full of. */
class ReadCommandTest {

    @TempDir
    private Path folder;

    @Test
    void unitsComeFromCellHeadingUnitRowUnitColumnRowOrNote() throws IOException {
        ReadCells cells = csv("""
                表1,,（単位：千円）
                区分,決算額,人口（人）,伸び率,単位,令和5年度
                ,,,(%),,
                A市,"1,200",300,4.5,百万円,7
                B市,12件,"3,4",－,世帯,8
                C市 面積（km2）,5,,,,
                """);

        assertThat(cells.at("B4")).isEqualTo("NUMBER 1200 百万円 CORRECTED");
        assertThat(cells.at("D4")).isEqualTo("NUMBER 4.5 % CERTAIN");
        assertThat(cells.at("B5")).isEqualTo("NUMBER 12 件 CORRECTED");
        assertThat(cells.field("B5", "unit_from")).isEqualTo("CELL");
        assertThat(cells.at("C5")).isEqualTo("NUMBER  NOT_UNDERSTOOD");
        assertThat(cells.at("D5")).isEqualTo("MARK NOT_APPLICABLE CORRECTED");
        assertThat(cells.at("F5")).isEqualTo("NUMBER 8 CERTAIN");
        assertThat(cells.at("B6")).isEqualTo("NUMBER 5 km2 CERTAIN");
    }

    @Test
    void theNoteOfATableHoldsForItAloneAndNotForSharesInIt() throws IOException {
        ReadCells cells = csv("""
                表1,,（単位：千円）
                区分,決算額,構成比
                A市,1200,4.5
                表2,,（単位：人）
                区分,男,女
                A市,30,40
                """);

        assertThat(cells.at("B3")).isEqualTo("NUMBER 1200 千円 CERTAIN");
        assertThat(cells.field("B3", "in_base_unit")).isEqualTo("1200000");
        assertThat(cells.at("C3")).isEqualTo("NUMBER 4.5 CERTAIN");
        assertThat(cells.at("B6")).isEqualTo("NUMBER 30 人 CERTAIN");
        assertThat(cells.field("C6", "heading")).isEqualTo("女");
    }

    @Test
    void headsOfYearsAreYearsAndErasAreCarriedOn() throws IOException {
        ReadCells cells = csv("""
                単位：人,,,
                区分,2015,2020,2025
                平成30,1,2,3
                31,4,5,6
                令和元,7,8,9
                2,1,1,1
                9,1,1,1
                """);

        assertThat(cells.at("B2")).isEqualTo("YEAR 2015 CORRECTED");
        assertThat(cells.at("A3")).isEqualTo("YEAR 2018 CORRECTED");
        assertThat(cells.at("A4")).isEqualTo("YEAR 2019 CORRECTED");
        assertThat(cells.at("A5")).isEqualTo("YEAR 2019 CORRECTED");
        assertThat(cells.at("A6")).isEqualTo("YEAR 2020 CORRECTED");
        assertThat(cells.at("A7")).isEqualTo("NUMBER 9 人 CERTAIN");
        assertThat(cells.at("B3")).isEqualTo("NUMBER 1 人 CERTAIN");
    }

    @Test
    void whatCannotBeReadForCertainSaysSo() throws IOException {
        ReadCells cells = csv("""
                見出し,数
                a,約12
                b,10～12
                c,(5)
                d,12 34
                e,7.6.1
                f,6月1日
                g,3億
                h,"１，２００"
                i,X
                j,△5
                k,ただの文
                l,1万2
                """);

        assertThat(cells.field("B2", "problem")).isEqualTo("NOT_UNDERSTOOD");
        assertThat(cells.field("B3", "problem")).isEqualTo("NOT_UNDERSTOOD");
        assertThat(cells.field("B4", "problem")).isEqualTo("SIGN_UNCLEAR");
        assertThat(cells.field("B6", "problem")).isEqualTo("DATE_UNCLEAR");
        assertThat(cells.field("B7", "problem")).isEqualTo("DATE_UNCLEAR");
        assertThat(cells.at("B8")).isEqualTo("NUMBER 300000000 CORRECTED");
        assertThat(cells.at("B9")).isEqualTo("NUMBER 1200 CORRECTED");
        assertThat(cells.at("B10")).isEqualTo("MARK WITHHELD CORRECTED");
        assertThat(cells.at("B11")).isEqualTo("NUMBER -5 CORRECTED");
        assertThat(cells.at("B12")).isEmpty();
    }

    @Test
    void codesKeepTheirZerosAndAWrongCheckDigitIsTold() throws IOException {
        ReadCells cells = csv("団体コード,人口\n011002,5\n011003,6\n");

        assertThat(cells.at("A2")).isEqualTo("CODE 011002 CERTAIN");
        assertThat(cells.field("A3", "problem")).isEqualTo("CODE_CHECK_DIGIT");
        assertThat(cells.at("B3")).isEqualTo("NUMBER 6 CERTAIN");
    }

    @Test
    void formatsFormulasAndHiddenCellsOfAWorkbookAreSaid() throws IOException {
        ReadCells cells = workbook(sheet -> {
            cell(sheet, 0, 0, 1_234_567, "#,##0,\"千円\"");
            cell(sheet, 0, 1, 0, "#,##0;-#,##0;\" - \"");
            cell(sheet, 0, 2, 45_809.75, "[$-411]ggge\"年\"m\"月\"d\"日\"");
            cell(sheet, 0, 3, 0.125, "0.0%");
            cell(sheet, 0, 4, 27, "\"平成\"0\"年\"");
            cell(sheet, 0, 5, 0.75, "h:mm");
            cell(sheet, 0, 6, 41, "\"△\"0");
            cell(sheet, 1, 0, 3, "General").setCellFormula("1+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            cell(sheet, 1, 1, 60, "yyyy/m/d");
            sheet.getRow(1).setZeroHeight(true);
        });

        assertThat(cells.at("A1")).isEqualTo("NUMBER 1234.567 千円 CORRECTED");
        assertThat(cells.field("A1", "text")).isEqualTo("1,235千円");
        assertThat(cells.field("A1", "in_base_unit")).isEqualTo("1234567");
        assertThat(cells.at("B1")).isEqualTo("NUMBER 0 CORRECTED");
        assertThat(cells.at("C1")).isEqualTo("DATE 2025-06-01 CERTAIN");
        assertThat(cells.field("C1", "text")).isEqualTo("令和7年6月1日");
        assertThat(cells.field("C1", "note")).contains("18:00:00");
        assertThat(cells.at("D1")).isEqualTo("NUMBER 12.5 % CERTAIN");
        assertThat(cells.at("E1")).isEqualTo("YEAR 2015 CORRECTED");
        assertThat(cells.at("F1")).isEqualTo("TIME 18:00:00 CERTAIN");
        assertThat(cells.field("G1", "problem")).isEqualTo("SIGN_UNCLEAR");
        assertThat(cells.at("A2")).isEqualTo("NUMBER 3 CERTAIN");
        assertThat(cells.field("A2", "note")).contains("1+2").contains("非表示");
        assertThat(cells.field("B2", "problem")).isEqualTo("NOT_UNDERSTOOD");
    }

    @Test
    void mergedHeadsStandAboveAllTheirColumns() throws IOException {
        ReadCells cells = workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("区分");
            sheet.getRow(0).createCell(1).setCellValue("費用（千円）");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.createRow(1).createCell(1).setCellValue("国");
            sheet.getRow(1).createCell(2).setCellValue("県");
            sheet.createRow(2).createCell(0).setCellValue("A市");
            sheet.getRow(2).createCell(1).setCellValue(5);
            sheet.getRow(2).createCell(2).setCellValue(6);
        });

        assertThat(cells.at("C3")).isEqualTo("NUMBER 6 千円 CERTAIN");
        assertThat(cells.field("C3", "heading")).isEqualTo("費用（千円）／県");
    }

    @Test
    void textInTheOldCodePageIsReadAndNoTextRunsAsAFormula() throws IOException {
        Path file = folder.resolve("sjis.csv");
        Files.write(file, "=1+1,人口～①\r\nA,１２\r\n".getBytes(Charset.forName("windows-31j")));
        ReadCells cells = ReadCells.of(file);

        assertThat(cells.at("B2")).isEqualTo("NUMBER 12 CORRECTED");
        assertThat(cells.field("B2", "heading")).isEqualTo("人口～①");
    }

    @Test
    void aFileThatCannotBeOpenedIsNamedAndTheOthersAreRead() throws IOException {
        Path broken = folder.resolve("壊れた.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0});
        Path good = folder.resolve("よい.csv");
        Files.writeString(good, "数\n5\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();

        int status = ReadCommand.run(out, new PrintWriter(errors), broken.toString(), good.toString(), "--lang", "en");

        assertThat(status).isEqualTo(1);
        assertThat(errors.toString()).contains("壊れた.xlsx");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("よい.csv,,A2,");
        assertThat(ReadCommand.run(
                        out, new PrintWriter(errors), folder.resolve("none.csv").toString()))
                .isEqualTo(2);
    }

    private ReadCells csv(String content) throws IOException {
        Path file = folder.resolve("表.csv");
        Files.writeString(file, content);
        return ReadCells.of(file);
    }

    private ReadCells workbook(Consumer<Sheet> content) throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook.createSheet("表"));
            workbook.write(out);
        }
        return ReadCells.of(file);
    }

    private static Cell cell(Sheet sheet, int row, int column, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }
}
