package kurogo.intake.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import org.junit.jupiter.api.Test;

/** A file read as if people had typed something else into it. */
class AmendmentsTest {

    private static final String SHEET = "報告書";

    @Test
    void theAmendedCellSaysWhatWasTypedAndRemembersWhatStandsInTheFile() {
        SourceCell cell = amended(new CellAddress(1, 0), "12").cell(1, 0);

        assertThat(CellText.of(cell)).isEqualTo("12");
        assertThat(CellText.inFile(cell)).isEqualTo("row1");
        assertThat(cell.isAmended()).isTrue();
    }

    @Test
    void everyOtherCellStaysAsItIs() {
        Grid grid = amended(new CellAddress(1, 0), "12");

        assertThat(CellText.of(grid.cell(0, 0))).isEqualTo("row0");
        assertThat(grid.cell(0, 0).isAmended()).isFalse();
        assertThat(grid.endRow()).isEqualTo(3);
    }

    @Test
    void aCellTheFileDoesNotStoreCanBeFilledIn() {
        Grid grid = amended(new CellAddress(5, 2), "実施");

        assertThat(CellText.of(grid.cell(5, 2))).isEqualTo("実施");
        assertThat(CellText.inFile(grid.cell(5, 2))).isEmpty();
        assertThat(grid.cell(5, 1).isEmpty()).isTrue();
        assertThat(grid.endRow()).isEqualTo(6);
    }

    @Test
    void aCellCanBeEmptied() {
        assertThat(amended(new CellAddress(1, 0), "").cell(1, 0).isEmpty()).isTrue();
    }

    @Test
    void theLastWordCountsAndCanBeTakenBack() {
        CellAddress cell = new CellAddress(1, 0);
        Amendments twice = Amendments.NONE.with(SHEET, cell, "12").with(SHEET, cell, "13");

        assertThat(CellText.of(first(twice.appliedTo(file())).cell(cell))).isEqualTo("13");
        assertThat(CellText.of(
                        first(twice.without(SHEET, cell).appliedTo(file())).cell(cell)))
                .isEqualTo("row1");
    }

    @Test
    void aSheetOfAnotherNameIsLeftAlone() {
        Amendments elsewhere = Amendments.NONE.with("別の表", new CellAddress(1, 0), "12");

        assertThat(elsewhere.appliedTo(file())).isEqualTo(file());
    }

    @Test
    void aLongSheetIsAmendedPageByPageAndShownInPartsWithItsOwnRowNumbers() {
        int row = 3 * SheetParts.ROWS + 7;
        SourceFile file =
                Amendments.NONE.with("", new CellAddress(row, 0), "12").appliedTo(longFile());

        SheetParts.Part part = SheetParts.in(file).around("", row).orElseThrow();

        assertThat(part.grid().firstRow()).isEqualTo(3 * SheetParts.ROWS);
        assertThat(part.grid().rows()).hasSize(SheetParts.ROWS);
        assertThat(part.goesOn()).isTrue();
        assertThat(CellText.of(part.grid().cell(row, 0))).isEqualTo("12");
        assertThat(CellText.of(part.grid().cell(row + 1, 0))).isEqualTo("row" + (row + 1));
    }

    @Test
    void theLastPartOfASheetDoesNotGoOn() {
        assertThat(SheetParts.in(longFile()).around("", 999).orElseThrow().goesOn())
                .isFalse();
        assertThat(SheetParts.in(file()).around(SHEET, 2).orElseThrow())
                .satisfies(part -> assertThat(part.goesOn()).isFalse())
                .satisfies(part -> assertThat(part.grid().rows()).hasSize(3));
    }

    private static Grid amended(CellAddress cell, String text) {
        return first(Amendments.NONE.with(SHEET, cell, text).appliedTo(file()));
    }

    private static Grid first(SourceFile file) {
        return file.sheets().getFirst();
    }

    private static SourceFile file() {
        return new SourceFile("報告.xlsx", List.of(grid(SHEET, 0, 3)), List.of());
    }

    private static SourceFile longFile() {
        LongSheet sheet = new LongSheet("", false, TenPages::new);
        return new SourceFile("一覧.csv", List.of(), List.of(sheet), List.of());
    }

    private static Grid grid(String name, int firstRow, int rows) {
        List<List<SourceCell>> cells = IntStream.range(firstRow, firstRow + rows)
                .mapToObj(row -> List.of(new SourceCell(new CellAddress(row, 0), new CellContent.Text("row" + row))))
                .toList();
        return new Grid(name, false, firstRow, cells, List.of(), Set.of(), Set.of(), Map.of());
    }

    /** A sheet of a thousand rows. */
    private static final class TenPages implements Pages {

        private final Deque<Integer> starts = new ArrayDeque<>(
                IntStream.range(0, 10).mapToObj(page -> page * 100).toList());

        @Override
        public Optional<Grid> next() {
            return Optional.ofNullable(starts.poll()).map(start -> grid("", start, 100));
        }

        @Override
        public void close() {}
    }
}
