package kurogo.intake.file;

import static kurogo.intake.file.Opened.assertRefused;
import static kurogo.intake.file.Opened.cells;
import static kurogo.intake.file.RawWorkbook.SHARED;
import static kurogo.intake.file.RawWorkbook.SHEET;
import static kurogo.intake.file.RawWorkbook.STYLES;
import static kurogo.intake.file.RawWorkbook.WORKBOOK;
import static kurogo.intake.file.RawWorkbook.ofRows;
import static kurogo.intake.file.RawWorkbook.ofSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to harm are refused at once, with their reason, and touch nothing outside themselves. */
class HostileWorkbookTest {

    private static final String ONE_CELL = "<row><c t=\"s\"><v>0</v></c></row>";
    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\">"
            + IntStream.range(0, 30)
                    .mapToObj(i -> "<!ENTITY " + (char) ('b' + i % 24) + i + " \"" + "&a;".repeat(10) + "\">")
                    .collect(Collectors.joining())
            + "]>";

    @ParameterizedTest
    @ValueSource(strings = {SHEET, SHARED, STYLES, WORKBOOK, "xl/_rels/workbook.xml.rels", "_rels/.rels"})
    void no_part_that_is_read_may_declare_anything(String part) {
        for (String declaration :
                new String[] {EXTERNAL, LAUGHS, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">", "<!DOCTYPE x>"}) {
            assertRefused(
                    ofRows(ONE_CELL).shared("<si><t>a</t></si>").formats("0").part(part, declaration + "<x>&e;</x>"),
                    ProblemCode.UNSAFE_CONTENT);
        }
    }

    @Test
    void parts_nobody_reads_harm_nobody() {
        assertThat(cells(ofRows(ONE_CELL)
                        .shared("<si><t>a</t></si>")
                        .part("docProps/core.xml", LAUGHS + "<x>&z;</x>")
                        .part("docProps/app.xml", EXTERNAL + "<x>&e;</x>")
                        .part("customXml/item1.xml", "<broken")))
                .containsExactly("A1=a");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, SHARED, STYLES, WORKBOOK})
    void nothing_undeclared_is_referred_to(String part) {
        assertRefused(
                ofRows(ONE_CELL).shared("<si><t>a</t></si>").formats("0").part(part, "<x>&undeclared;</x>"),
                part.equals(WORKBOOK) ? ProblemCode.NOT_A_SPREADSHEET : ProblemCode.DAMAGED);
    }

    @Test
    void a_text_a_comment_or_a_tag_of_millions_of_letters_is_too_large() {
        String much = "x".repeat(3_000_000);
        assertRefused(ofRows("<row><c t=\"str\"><v>" + much + "</v></c></row>"), ProblemCode.TOO_LARGE);
        assertRefused(ofRows("<row><c t=\"str\"><v><![CDATA[<" + much + "]]></v></c></row>"), ProblemCode.TOO_LARGE);
        assertRefused(ofRows("<!--" + much + "-->"), ProblemCode.TOO_LARGE);
        assertRefused(ofRows("<row r=\"" + much + "\"/>"), ProblemCode.TOO_LARGE);
        assertRefused(ofRows("<" + much + "/>"), ProblemCode.TOO_LARGE);
        assertRefused(ofRows(ONE_CELL).shared("<si><t>" + much + "</t></si>"), ProblemCode.TOO_LARGE);
        assertRefused(
                ofRows(ONE_CELL).shared("<si>" + "<r><t>0123456789</t></r>".repeat(30_000) + "</si>"),
                ProblemCode.TOO_LARGE);
    }

    @Test
    void markup_nested_a_million_deep_is_damaged() {
        assertRefused(ofRows("<a>".repeat(1_000_000)), ProblemCode.DAMAGED);
    }

    @Test
    void ten_thousand_sheets_are_too_many() {
        String sheets = IntStream.range(0, 10_000)
                .mapToObj(i -> "<sheet name=\"" + i + "\" sheetId=\"" + i + "\" r:id=\"s1\"/>")
                .collect(Collectors.joining());
        assertRefused(ofRows(ONE_CELL).part(WORKBOOK, RawWorkbook.workbook("", sheets)), ProblemCode.TOO_LARGE);
    }

    @Test
    void cells_at_the_far_ends_of_a_sheet_do_not_make_it_endless() {
        assertRefused(
                ofRows(
                        "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
                ProblemCode.SPARSE_SHEET);
    }

    @Test
    void a_stray_cell_far_below_a_form_does_no_harm() {
        assertThat(cells(ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                        + "<row r=\"1000000\"><c r=\"J1000000\"><v>2</v></c></row>")))
                .containsExactly("A1=1", "J1000000=2");
    }

    @Test
    void hundreds_of_sheets_with_one_far_cell_each_are_too_large() {
        String sheets = IntStream.range(0, 900)
                .mapToObj(i -> "<sheet name=\"" + i + "\" sheetId=\"" + i + "\" r:id=\"s1\"/>")
                .collect(Collectors.joining());
        assertRefused(
                ofRows("<row r=\"1000000\"><c r=\"J1000000\"><v>2</v></c></row>")
                        .part(WORKBOOK, RawWorkbook.workbook("", sheets)),
                ProblemCode.TOO_LARGE);
    }

    @Test
    void one_cell_far_to_the_right_does_not_make_every_row_below_it_as_wide() {
        String below = IntStream.rangeClosed(2, 1_800)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>")
                .collect(Collectors.joining());
        RawWorkbook wide = ofRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>" + below);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();

        assertThat(cells(wide)).hasSize(1_800);

        assertThat(threads.getTotalThreadAllocatedBytes() - before).isLessThan(60L << 20);
    }

    @Test
    void merged_ranges_that_cover_the_world_are_refused() {
        String range = "<mergeCell ref=\"A1:XFD1048576\"/>";
        assertRefused(
                ofSheet(
                        "<worksheet><sheetData><row r=\"1000\"><c r=\"A1000\"><v>1</v></c></row></sheetData><mergeCells>"
                                + range.repeat(1000) + "</mergeCells></worksheet>"),
                ProblemCode.SPARSE_SHEET);
    }

    @Test
    void a_bomb_is_unpacked_no_further_than_its_limit() {
        FileLimits limits = new FileLimits(1 << 20, 4 << 20, 10, 10, 100_000, 10_000, 10_000);
        byte[] bomb = ofRows("<row/>".repeat(2_000_000)).bytes();

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(new SpreadsheetOpener(limits).open("x", FileContent.of(bomb)), ProblemCode.TOO_LARGE);
    }

    @Test
    void a_bomb_in_a_part_nobody_reads_is_never_unpacked() {
        FileLimits limits = new FileLimits(1 << 20, 4 << 20, 10, 10, 100_000, 10_000, 10_000);
        byte[] bomb = ofRows("<row><c><v>1</v></c></row>")
                .part("xl/media/image1.png", new byte[40 << 20])
                .bytes();

        assertThat(cells(new SpreadsheetOpener(limits).open("x", FileContent.of(bomb))))
                .containsExactly("A1=1");
    }

    @Test
    void millions_of_cells_stand_in_no_memory_and_end_at_a_limit() {
        FileLimits limits = new FileLimits(1 << 20, 1 << 30, 10, 10, 500_000, 10_000, 10_000);
        byte[] many = ofRows("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>")
                .part(
                        SHEET,
                        "<worksheet><sheetData>"
                                + ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(10_000)
                                + "</sheetData></worksheet>")
                .bytes();

        SourceFile file = new SpreadsheetOpener(limits).open("x", FileContent.of(many));

        assertThat(file.sheets()).isEmpty();
        assertThat(Opened.readThrough(file.longSheets().getFirst())).contains(ProblemCode.TOO_LARGE);
    }

    @Test
    void a_flipped_bit_in_a_sheet_is_damage_and_no_other_number() {
        RawZip zip = new RawZip();
        byte[] good = ofRows("<row><c><v>123456</v></c></row>").bytes();
        Archives.files(good).forEach(zip::stored);
        byte[] stored = zip.bytes();

        assertThat(cells(stored)).containsExactly("A1=123456");
        assertRefused(RawZip.changed(stored, "123456", "123457"), ProblemCode.DAMAGED);
    }

    @Test
    void a_package_that_lies_about_sizes_hides_files_in_files_or_names_one_twice_is_refused() {
        byte[] good = ofRows("<row><c><v>12</v></c></row>").bytes();
        assertRefused(RawZip.lastWithSize(good, 5), ProblemCode.DAMAGED);
        assertRefused(RawZip.lastInFirst(good), ProblemCode.UNSAFE_CONTENT);
        assertRefused(RawZip.lastUnderPassword(good), ProblemCode.ENCRYPTED);

        RawZip twice = new RawZip();
        Archives.files(good).forEach(twice::packed);
        twice.packed(SHEET, "<worksheet/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(twice.bytes(), ProblemCode.UNSAFE_CONTENT);
        RawZip otherwise = new RawZip();
        Archives.files(good).forEach(otherwise::packed);
        otherwise.packed(SHEET.toUpperCase(), "<worksheet/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(otherwise.bytes(), ProblemCode.UNSAFE_CONTENT);
    }

    @Test
    void a_package_with_the_headers_of_large_files_is_read() {
        RawZip large = new RawZip().zip64();
        Archives.files(ofRows("<row><c><v>12</v></c></row>").bytes()).forEach(large::packed);

        assertThat(cells(large.bytes())).containsExactly("A1=12");
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "30", "100", "400", "1000"})
    void a_workbook_that_ends_too_early_is_damaged(int missing) {
        byte[] whole = ofRows(("<row>" + "<c><v>1</v></c>".repeat(50) + "</row>").repeat(50))
                .formats("0", "0.0")
                .shared("<si><t>a</t></si>")
                .bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - missing);

        assertThat(Opened.of(cut).problems()).isNotEmpty();
        assertThat(Opened.of(cut).sheets()).isEmpty();
    }
}
