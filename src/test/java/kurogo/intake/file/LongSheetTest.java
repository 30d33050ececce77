package kurogo.intake.file;

import static kurogo.intake.file.RawWorkbook.ofRows;
import static kurogo.intake.file.RawWorkbook.ofSheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.junit.jupiter.api.Test;

/** Which sheets are held as a whole and which are read page by page, and that both are read alike. */
class LongSheetTest {

    private static final FileLimits HUNDRED_CELLS = FileLimits.STANDARD.withCellsAtOnce(100);

    @Test
    void a_sheet_of_more_cells_than_are_held_is_read_page_by_page_as_it_stands() {
        RawWorkbook workbook = ofSheet("<worksheet><sheetData>"
                + "<row><c><v>1</v></c><c/><c t=\"inlineStr\"><is><t>函館市</t></is></c><c><f>A1+1</f><v>2</v></c></row>"
                        .repeat(200)
                + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>");
        Grid whole = Opened.of(workbook).sheets().getFirst();

        SourceFile file = opened(workbook.content());

        assertThat(file.sheets()).isEmpty();
        List<Grid> pages = pages(file.longSheets().getFirst());
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.stream().flatMap(page -> page.rows().stream())).isEqualTo(whole.rows());
        assertThat(pages.getFirst().merged()).isEqualTo(whole.merged());
    }

    @Test
    void cells_without_a_value_make_no_sheet_long() {
        RawWorkbook workbook = ofRows("<row><c><v>12</v></c></row>"
                + "<row><c s=\"0\"/><c t=\"str\"><v></v></c><c t=\"inlineStr\"><is><t></t></is></c></row>".repeat(300));

        assertThat(opened(workbook.content()).sheets()).hasSize(1);
    }

    @Test
    void a_computed_cell_is_one_cell() {
        RawWorkbook workbook = ofRows("<row><c><f>1000000+1000000</f><v>2000000</v></c></row>".repeat(80));

        assertThat(opened(workbook.content()).sheets()).hasSize(1);
    }

    @Test
    void a_text_whose_first_kanji_comes_late_is_read_in_its_encoding() {
        String table = "code,name\n" + "12,x\n".repeat(5_000) + "13,函館市\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
            Grid grid = Opened.of(table.getBytes(charset)).sheets().getFirst();
            assertThat(grid.rows().getLast().getLast().content().toString()).contains("函館市");
        }
    }

    private static SourceFile opened(FileContent content) {
        return new SpreadsheetOpener(HUNDRED_CELLS).open("x", content);
    }

    private static List<Grid> pages(LongSheet sheet) {
        List<Grid> pages = new ArrayList<>();
        try (Pages open = sheet.pages().open()) {
            for (Optional<Grid> page = open.next(); page.isPresent(); page = open.next()) {
                pages.add(page.get());
            }
        }
        return pages;
    }
}
