package kurogo.intake.file;

import static kurogo.intake.file.Opened.cells;
import static kurogo.intake.file.RawWorkbook.SHEET;
import static kurogo.intake.file.RawWorkbook.ofRows;
import static kurogo.intake.file.RawWorkbook.ofSheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks written as other programs write them are read right. */
class OddWorkbookTest {

    @Test
    void readings_of_kanji_beside_a_text_are_no_part_of_it() {
        String reading = "<rPh sb=\"0\" eb=\"2\"><t>シオミハラ</t></rPh><phoneticPr fontId=\"1\"/>";
        assertThat(cells(ofRows(
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>汐見原市</t>"
                                        + reading + "</is></c></row>")
                        .shared("<si><t>汐見原市</t>" + reading + "</si>")))
                .containsExactly("A1=汐見原市", "B1=汐見原市");
    }

    @Test
    void text_in_pieces_of_different_looks_is_one_text() {
        String pieces = "<r><t>汐見</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 原市</t></r>";
        assertThat(cells(ofRows("<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>" + pieces + "</is></c></row>")
                        .shared("<si>" + pieces + "</si>")))
                .containsExactly("A1=汐見 原市", "B1=汐見 原市");
    }

    @Test
    void characters_written_by_number_are_themselves() {
        assertThat(
                        cells(
                                ofRows(
                                        "<row><c t=\"str\"><v>a_x000D_b</v></c><c t=\"inlineStr\"><is><t>&#x31;&#50;&amp;</t></is>"
                                                + "</c><c><v>1&#50;</v></c><c t=\"inlineStr\"><is><t><![CDATA[<v>3</v>]]></t></is></c></row>")))
                .containsExactly("A1=a\rb", "B1=12&", "C1=12", "D1=<v>3</v>");
    }

    @Test
    void comments_and_processing_instructions_are_no_content() {
        assertThat(
                        cells(
                                ofRows(
                                        "<!-- <sheetData> --><row r=\"1\"><?x </sheetData> ?><c r=\"A1\"><v>1<!-- 9 -->2</v></c></row>")))
                .containsExactly("A1=12");
    }

    @Test
    void words_of_the_markup_in_texts_and_attributes_are_only_words() {
        assertThat(cells(ofSheet("<worksheet note=\"&lt;sheetData&gt;\"><sheetPr codeName=\"sheetData\"/>"
                        + "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row><c t=\"inlineStr\"><is><t>"
                        + "sheetData &lt;/sheetData&gt; mergeCell</t></is></c><c><v>2</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>")))
                .containsExactly("A1=sheetData </sheetData> mergeCell", "B1=2");
    }

    @Test
    void rows_of_no_height_and_columns_of_no_width_are_hidden() {
        SourceFile file = Opened.of(ofSheet("<worksheet><cols><col min='2' max='2' width='0' customWidth='1'/>"
                + "<col min='3' max='3' width='8.4'/></cols><sheetData>"
                + "<row r='1' ht='15'><c r='A1'><v>7</v></c></row><row r='2' ht='0' customHeight='1'>"
                + "<c r='A2'><v>8</v></c></row></sheetData></worksheet>"));

        assertThat(file.sheets().getFirst().hiddenColumns()).containsExactly(1);
        assertThat(file.sheets().getFirst().hiddenRows()).containsExactly(1);
    }

    @Test
    void hidden_columns_and_merged_cells_are_known_whatever_the_order_of_attributes_and_the_prefix() {
        SourceFile file =
                Opened.of(ofSheet("<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<x:cols><x:col hidden='true' max='3' min='2'/></x:cols><x:sheetData><x:row r=\"2\" hidden=\"1\">"
                        + "<x:c r=\"A2\"><x:v>7</x:v></x:c></x:row></x:sheetData>"
                        + "<x:mergeCells><x:mergeCell ref='A2:B3'/></x:mergeCells></x:worksheet>"));

        assertThat(cells(file)).containsExactly("A2=7");
        assertThat(file.sheets().getFirst().hiddenColumns()).containsExactlyInAnyOrder(1, 2);
        assertThat(file.sheets().getFirst().hiddenRows()).containsExactly(1);
        assertThat(file.sheets().getFirst().merged()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_sheet_may_be_written_in_any_encoding_of_markup(String charset) {
        String markup = "\uFEFF<?xml version=\"1.0\" encoding=\"" + charset.replaceAll("[LB]E$", "")
                + "\"?><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>汐見原市</t></is></c><c><v>12</v></c></row>"
                + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";
        byte[] bytes = markup.getBytes(java.nio.charset.Charset.forName(charset));
        SourceFile file = Opened.of(ofRows("").part(SHEET, bytes));

        assertThat(cells(file)).containsExactly("A1=汐見原市", "B1=12");
        assertThat(file.sheets().getFirst().merged()).hasSize(1);
    }

    @Test
    void cells_and_rows_without_numbers_stand_behind_the_ones_before() {
        assertThat(cells(ofRows(
                        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c><v>3</v></c><c r=\"D4\"><v>4</v></c>"
                                + "<c><v>5</v></c></row><row><c r=\"B5\"><v>6</v></c></row>")))
                .containsExactly("A1=1", "B1=2", "A4=3", "D4=4", "E4=5", "B5=6");
    }

    @Test
    void a_sheet_without_dimension_styles_or_texts_is_read() {
        assertThat(cells(ofRows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>12</v></c></row>")))
                .containsExactly("A1=12");
    }

    @Test
    void the_strict_form_of_the_format_and_unusual_places_of_parts_are_read() {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        assertThat(cells(ofRows("")
                        .without(RawWorkbook.WORKBOOK)
                        .without("xl/_rels/workbook.xml.rels")
                        .part(
                                "_rels/.rels",
                                RawWorkbook.relations("<Relationship Id=\"r\" Type=\"" + strict
                                        + "/officeDocument\" Target=\"/Book/Main.xml\"/>"))
                        .part(
                                "book/main.xml",
                                "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"" + strict
                                        + "\"><sheets><sheet name=\"a\" r:id=\"s\"/></sheets></workbook>")
                        .part(
                                "book/_rels/main.xml.rels",
                                RawWorkbook.relations("<Relationship Id=\"s\" Type=\"" + strict
                                        + "/worksheet\" Target=\"../Sheets/./One.xml\"/>"))
                        .part(
                                "sheets\\one.xml",
                                "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c><v>12"
                                        + "</v></c></row></sheetData></worksheet>")))
                .containsExactly("A1=12");
    }

    @Test
    void macros_and_links_are_said_and_do_not_matter() {
        SourceFile file = Opened.of(ofRows("<row><c><v>12</v></c></row>")
                .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>"));

        assertThat(cells(file)).containsExactly("A1=12");
        assertThat(file.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MACROS_IGNORED, ProblemCode.EXTERNAL_LINKS_IGNORED);
    }

    @Test
    void cells_out_of_order_in_their_row_are_put_in_their_place() {
        assertThat(cells(ofRows("<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>")))
                .isEqualTo(List.of("A1=1", "C1=3"));
    }
}
