package kurogo.intake.file;

import static kurogo.intake.file.Opened.assertRefused;
import static kurogo.intake.file.RawWorkbook.SHEET;
import static kurogo.intake.file.RawWorkbook.ofRows;

import java.nio.charset.StandardCharsets;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that cannot be right are refused. */
class BrokenWorkbookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two contents for one cell, cells out of their row, rows out of order
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
                // places no sheet has
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"A0\"><v>1</v></c></row>",
                "<row><c r=\"A1048577\"><v>1</v></c></row>",
                "<row><c r=\"A99999999999\"><v>1</v></c></row>",
                "<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"A\"><v>1</v></c></row>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row><c r=\"\"><v>1</v></c></row>",
                "<row><c r=\"-A1\"><v>1</v></c></row>",
                "<row r=\"-1\"><c><v>1</v></c></row>",
                "<row r=\"4294967297\"><c><v>1</v></c></row>",
                // texts and styles that are not there
                "<row><c t=\"s\"><v>0</v></c></row>",
                "<row><c t=\"s\"><v>2147483647</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>x</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c t=\"unheard\"><v>1</v></c></row>",
                // broken markup
                "<row><c><v>1</v></c>",
                "<row><c><v>1</c></v></row>",
                "</sheetData><sheetData><row><c><v>1</v></c></row>",
                "<row><c><v>&#0;</v></c></row>",
                "<row a=\"1\" a=\"2\"/>"
            })
    void a_sheet_that_contradicts_itself_is_damaged(String rows) {
        assertRefused(ofRows(rows), ProblemCode.DAMAGED);
    }

    @Test
    void a_style_that_is_not_there_is_damage() {
        assertRefused(ofRows("<row><c s=\"9\"><v>1</v></c></row>").formats("0"), ProblemCode.DAMAGED);
    }

    @Test
    void a_workbook_whose_parts_are_missing_is_damaged() {
        assertRefused(ofRows("").without(SHEET), ProblemCode.DAMAGED);
        assertRefused(ofRows("").without("xl/_rels/workbook.xml.rels"), ProblemCode.DAMAGED);
        assertRefused(ofRows("").without(RawWorkbook.WORKBOOK), ProblemCode.DAMAGED);
    }

    @Test
    void lone_bytes_that_are_no_letters_are_damage() {
        byte[] sheet = "<worksheet><sheetData><row><c t=\"str\"><v>\u00FF</v></c></row></sheetData></worksheet>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(ofRows("").part(SHEET, sheet), ProblemCode.DAMAGED);
    }
}
