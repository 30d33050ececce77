package kurogo.intake.file;

import static kurogo.intake.file.Opened.cells;
import static kurogo.intake.file.RawWorkbook.STYLES;
import static kurogo.intake.file.RawWorkbook.ofRows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures stored as text under a number format that writes something beside texts, or in their place. */
class FormattedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@\"（見込）\" | 12 | 12（見込）",
                "@\"人\" | 12 | 12人",
                "0;0;0;@\"件\" | 12 | 12件",
                "@\"（集計中）\" | 0 | 0（集計中）",
                "0;0;0;\"なし\" | 12 | なし(書式で表示されない値：12)",
                "0;0;0; | 12 | (書式で表示されない値：12)",
                "@ | 12 | 12",
                "'_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ' | 12 | 12",
                "0\"@\" | 12 | 12",
                "General\"件\" | 12 | 12",
                "@\" 御中\" | 汐見原市 | 汐見原市",
                "0;0;0;\"なし\" | 集計中 | 集計中"
            })
    void areWhatAPersonSees(String format, String stored, String seen) throws IOException {
        RawWorkbook workbook = ofRows("<row><c s=\"1\" t=\"inlineStr\"><is><t>" + stored + "</t></is></c></row>")
                .part(
                        STYLES,
                        "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"" + format.replace("\"", "&quot;")
                                + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>");

        assertThat(cells(workbook)).containsExactly("A1=" + seen);
        assertThat(cells(old(format, stored))).containsExactly("A1=" + seen);
    }

    @Test
    void numbersUnderSuchAFormatAreLeftToTheirReading() {
        RawWorkbook workbook = ofRows("<row><c s=\"1\"><v>12</v></c></row>")
                .part(
                        STYLES,
                        "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"0;0;0;&quot;なし&quot;\"/></numFmts>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>");

        assertThat(cells(workbook)).containsExactly("A1=12");
    }

    private static byte[] old(String format, String stored) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            Cell cell = workbook.createSheet("表").createRow(0).createCell(0);
            cell.setCellValue(stored);
            cell.setCellStyle(style);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
