package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.form.TypedSheet;
import kurogo.intake.read.report.ReadSheet;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whole column, or rows that stand together, have in common is told once. */
class ToldOnceTest {

    private static final String[] ROWS = {
        "汐見原市|多機関協働|12|3,400|60,000", "竜ケ崎市|多機関協働|5|900|70,000", "菜花町|多機関協働|1|40|9,000"
    };

    @Test
    void aColumnNobodyKnowsIsToldOnce() {
        assertThat(list("市町村名|事業|件数|事業費（千円）|人口").problems()).containsExactly("NOTICE COLUMN_NOT_RECOGNISED E2");
    }

    @Test
    void theFirstFigureBelowWordsIsToldToo() {
        assertThat(ReadSheet.of("市町村名|事業|件数|人口", "汐見原市|多機関協働|12|調べ", "菜花町|多機関協働|1|7", "竜ケ崎市|多機関協働|5|8")
                        .problems())
                .containsExactly("NOTICE COLUMN_NOT_RECOGNISED D2", "NOTICE COLUMN_NOT_RECOGNISED D3");
    }

    @Test
    void eachRowLeftAsideIsStillToldWithItsFigures() {
        assertThat(ReadSheet.of("区分|市町村名|事業|件数", "計画|汐見原市|多機関協働|12", "計画|菜花町|多機関協働|1")
                        .problems())
                .contains("NOTICE COLUMN_NOT_RECOGNISED D2", "NOTICE COLUMN_NOT_RECOGNISED D3");
    }

    @Test
    void aUnitThatNobodyStatesIsAskedForOnceAColumn() {
        ReadSheet read = list("市町村名|事業|件数|事業費");
        assertThat(read.figures()).hasSize(3);
        assertThat(read.problems())
                .containsExactlyInAnyOrder("ERROR UNIT_NOT_STATED D2", "NOTICE COLUMN_NOT_RECOGNISED E2");
    }

    @Test
    void hiddenRowsThatStandTogetherAreToldOnce() {
        Grid sheet = ReadSheet.sheet("表", "市町村名|事業|件数|事業費（千円）", ROWS[0], ROWS[1], ROWS[2], "菜花町|参加支援|2|7");
        assertThat(hidden(sheet, Set.of(1, 2, 4), Set.of())).containsExactly("A2", "A5");
        assertThat(hidden(sheet, Set.of(), Set.of(2, 3))).containsExactly("C1", "D1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"集計中", "未確定", "不明", "未実施", "精査中"})
    void aSilenceBelowRemarksBesideAFigureIsARemark(String silence) {
        assertThat(ReadSheet.of("市町村名|事業|件数|備考", "汐見原市|多機関協働|12|" + silence).problems())
                .containsExactly("NOTICE FOOTNOTE_KEPT D2");
        assertThat(ReadSheet.of("市町村名|事業|件数|備考", "汐見原市|多機関協働||" + silence, "菜花町|多機関協働|5|－")
                        .problems())
                .isEmpty();
    }

    @Test
    void aTotalOfNothingOnAFormIsTold() {
        assertThat(ReadSheet.of("市町村名|汐見原市", "対象年度|令和7年度", "事業|件数|事業費（千円）", "多機関協働||", "参加支援||", "合計|15|0")
                        .problems())
                .contains("NOTICE TOTAL_NOT_COMPARED B6")
                .doesNotContain("NOTICE TOTAL_NOT_COMPARED C6");
    }

    private static ReadSheet list(String head) {
        return ReadSheet.of(head, ROWS[0], ROWS[1], ROWS[2]);
    }

    private static List<String> hidden(Grid sheet, Set<Integer> rows, Set<Integer> columns) {
        Grid grid = new Grid(sheet.name(), false, sheet.rows(), List.of(), rows, columns);
        ReadingContext context = new ReadingContext(TypedSheet.context().directory(), ReportingPeriod.parse("R7"));
        return ReportReader.read(new SourceFile("表.xlsx", List.of(grid), List.of()), context).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.HIDDEN_READ)
                .map(problem -> problem.place().cell())
                .flatMap(Optional::stream)
                .map(CellAddress::toString)
                .toList();
    }
}
