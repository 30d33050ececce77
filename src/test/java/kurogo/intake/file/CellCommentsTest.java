package kurogo.intake.file;

import static kurogo.intake.file.RawWorkbook.ofRows;
import static kurogo.intake.file.RawWorkbook.relations;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What people pin to cells is opened with the sheet, whichever program kept it. */
class CellCommentsTest {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>12</v></c><c r=\"B1\"><v>3</v></c></row>";

    @Test
    void aCommentIsKeptWithoutTheNameOfItsAuthor() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            assertThat(comments(commented(workbook))).containsExactly(Map.entry(new CellAddress(0, 0), "うち2件は 前年度分"));
        }
    }

    @Test
    void soIsTheNoteOfAnOldWorkbook() throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            assertThat(comments(commented(workbook))).containsExactly(Map.entry(new CellAddress(0, 0), "うち2件は 前年度分"));
        }
    }

    @Test
    void aConversationCountsBeforeTheCopyThatIsKeptForOlderPrograms() {
        assertThat(comments(conversation())).containsExactly(Map.entry(new CellAddress(0, 1), "確認済み？ / はい"));
    }

    @Test
    void ofALongSheetEachPageHoldsItsOwn() {
        FileLimits small = FileLimits.STANDARD.withCellsAtOnce(1);
        SourceFile file = new SpreadsheetOpener(small).open("x.xlsx", FileContent.of(conversation()));

        try (Pages pages = file.longSheets().getFirst().pages().open()) {
            assertThat(pages.next().map(Grid::comments).orElseThrow()).hasSize(1);
        }
    }

    private static byte[] conversation() {
        return ofRows(ROW)
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relations("<Relationship Id=\"c\" Type=\"" + TYPE + "comments\" Target=\"../comments1.xml\"/>"
                                + "<Relationship Id=\"t\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/"
                                + "threadedComment\" Target=\"../threadedComments/threadedComment1.xml\"/>"))
                .part(
                        "xl/comments1.xml",
                        "<comments><authors><author>tc=1</author></authors><commentList><comment ref=\"B1\" authorId=\"0\">"
                                + "<text><t>[スレッド化されたコメント] 確認済み？</t></text></comment></commentList></comments>")
                .part(
                        "xl/threadedComments/threadedComment1.xml",
                        "<ThreadedComments><threadedComment ref=\"B1\" id=\"1\"><text>確認済み？</text></threadedComment>"
                                + "<threadedComment ref=\"B1\" id=\"2\" parentId=\"1\"><text>はい</text></threadedComment>"
                                + "</ThreadedComments>")
                .bytes();
    }

    private static byte[] commented(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("表");
        sheet.createRow(0).createCell(0).setCellValue(12);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow2(3);
        anchor.setCol2(3);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("福祉課 佐藤");
        comment.setString(workbook.getCreationHelper().createRichTextString("福祉課 佐藤:\nうち2件は\n前年度分"));
        sheet.getRow(0).getCell(0).setCellComment(comment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static Map<CellAddress, String> comments(byte[] bytes) {
        return Opened.of(bytes).sheets().getFirst().comments();
    }
}
