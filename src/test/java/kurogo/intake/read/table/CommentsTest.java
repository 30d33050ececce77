package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.report.ReadSheet;
import kurogo.intake.read.sheet.Grid;
import org.junit.jupiter.api.Test;

/** A comment on a cell may change what its figure means: it is told, and kept beside the figure. */
class CommentsTest {

    private static final CellAddress C2 = new CellAddress(1, 2);

    @Test
    void ofAFigureInAListItIsToldOnceAndKeptBesideTheAnswer() {
        ReadSheet read = ReadSheet.book(commented(
                "うち2件は前年度分", "市町村名|事業|件数|事業費（千円）", "汐見原市|多機関協働|12|34", "", "市町村名|事業|件数|事業費（千円）", "菜花町|多機関協働|1|2"));

        assertThat(read.problems()).containsExactly("NOTICE CELL_COMMENT C2");
        assertThat(read.notes()).containsExactly("C2 12 うち2件は前年度分");
    }

    @Test
    void onAFormItStandsBesideWhatTheCellItselfRemarks() {
        ReadSheet read = ReadSheet.book(commented("要確認", "事業|事業費（千円）|件数", "多機関協働事業|3,400|12（うち新規3）", "市町村名|汐見原市"));

        assertThat(read.problems()).contains("NOTICE CELL_COMMENT C2");
        assertThat(read.notes()).containsExactly("C2 12 うち新規3 / 要確認");
    }

    private static Grid commented(String comment, String... lines) {
        Grid plain = ReadSheet.sheet("表", lines);
        return new Grid(
                "表", false, 0, plain.rows(), List.of(), plain.hiddenRows(), plain.hiddenColumns(), Map.of(C2, comment));
    }
}
