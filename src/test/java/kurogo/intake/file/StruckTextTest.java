package kurogo.intake.file;

import static kurogo.intake.file.Opened.cells;
import static kurogo.intake.file.RawWorkbook.STYLES;
import static kurogo.intake.file.RawWorkbook.ofRows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** What is struck out or raised in a cell makes no other number of what stands beside it. */
class StruckTextTest {

    private static final String STRUCK = "<rPr><sz val=\"11\"/><strike/></rPr>";
    private static final String RAISED = "<rPr><vertAlign val=\"superscript\"/><sz val=\"11\"/></rPr>";

    @Test
    void what_is_struck_out_is_a_remark_behind_what_is_not() {
        assertThat(cells(ofText(run(STRUCK, "12") + run("", "15")))).containsExactly("A1=15(見え消し：12)");
        assertThat(cells(ofText(run("", "15") + run(STRUCK, "12")))).containsExactly("A1=15(見え消し：12)");
        assertThat(cells(ofText(run("<rPr><strike val=\"0\"/></rPr>", "1") + run("", "5"))))
                .containsExactly("A1=15");
    }

    @Test
    void raised_and_lowered_digits_stay_such() {
        assertThat(cells(ofText(run("", "12") + run(RAISED, "1)")))).containsExactly("A1=12¹)");
        assertThat(cells(ofText(run("", "12") + run("<rPr><vertAlign val=\"subscript\"/></rPr>", "30"))))
                .containsExactly("A1=12₃₀");
        assertThat(cells(ofText(run("", "12") + run("<rPr><b/><vertAlign val=\"baseline\"/></rPr>", "3"))))
                .containsExactly("A1=123");
    }

    @Test
    void a_piece_without_a_look_of_its_own_follows_one_with_it_plainly() {
        assertThat(cells(ofText(run(STRUCK, "12") + "<r><t>15</t></r>"))).containsExactly("A1=15(見え消し：12)");
    }

    @Test
    void a_cell_that_is_struck_out_as_a_whole_says_so() {
        RawWorkbook workbook = ofRows("<row><c s=\"1\"><v>12</v></c><c><v>13</v></c>"
                        + "<c s=\"1\" t=\"inlineStr\"><is><t>汐見原市</t></is></c><c s=\"1\"/></row>")
                .part(
                        STYLES,
                        "<styleSheet><fonts><font><sz val=\"11\"/></font><font><strike/></font></fonts>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>");

        assertThat(cells(workbook)).containsExactly("A1=(見え消し：12)", "B1=13", "C1=(見え消し：汐見原市)");
    }

    @Test
    void old_workbooks_are_read_alike() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Font struck = workbook.createFont();
            struck.setStrikeout(true);
            Font raised = workbook.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            Row row = workbook.createSheet("表").createRow(0);
            HSSFRichTextString corrected = new HSSFRichTextString("1215");
            corrected.applyFont(0, 2, struck);
            row.createCell(0).setCellValue(corrected);
            HSSFRichTextString marked = new HSSFRichTextString("121");
            marked.applyFont(2, 3, raised);
            row.createCell(1).setCellValue(marked);
            CellStyle style = workbook.createCellStyle();
            style.setFont(struck);
            Cell whole = row.createCell(2);
            whole.setCellValue(12);
            whole.setCellStyle(style);
            row.createCell(3).setCellValue("15");
            workbook.write(out);

            assertThat(cells(out.toByteArray())).containsExactly("A1=15(見え消し：12)", "B1=12¹", "C1=(見え消し：12)", "D1=15");
        }
    }

    private static RawWorkbook ofText(String runs) {
        return ofRows("<row><c t=\"inlineStr\"><is>" + runs + "</is></c></row>");
    }

    private static String run(String look, String text) {
        return "<r>" + look + "<t>" + text + "</t></r>";
    }
}
