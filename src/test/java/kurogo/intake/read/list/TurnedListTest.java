package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.report.ReadSheet;
import kurogo.intake.read.sheet.Grid;
import org.junit.jupiter.api.Test;

/** Lists whose municipalities stand side by side and whose questions stand below each other. */
class TurnedListTest {

    @Test
    void municipalitiesSideBySideAreReadOnTheirSide() {
        assertThat(ReadSheet.of(
                                "事業|項目|汐見原市|菜花町|計",
                                "多機関協働事業|件数|12|8|20",
                                "|事業費（千円）|3,400|1,200|4,600",
                                "参加支援事業|件数|1|2|3",
                                "|事業費（千円）|34|12|46",
                                "@A2:A3",
                                "@A4:A5")
                        .figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C2",
                        "汐見原市 COST:MULTI_AGENCY=3400000 C3",
                        "汐見原市 CASES:PARTICIPATION=1 C4",
                        "汐見原市 COST:PARTICIPATION=34000 C5",
                        "菜花町 CASES:MULTI_AGENCY=8 D2",
                        "菜花町 COST:MULTI_AGENCY=1200000 D3",
                        "菜花町 CASES:PARTICIPATION=2 D4",
                        "菜花町 COST:PARTICIPATION=12000 D5");
    }

    @Test
    void theTitleAboveNamesTheProgrammeAndTheUnitOfTheMoney() {
        ReadSheet read = ReadSheet.of(
                "令和7年度　参加支援事業　実績", "|||（単位：件、千円）", "区分|汐見原市|菜花町|合計", "件数|12|8|20", "総事業費|3,400|1,200|4,600", "※年度末現在");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:PARTICIPATION=12 B4",
                        "汐見原市 COST:PARTICIPATION=3400000 B5",
                        "菜花町 CASES:PARTICIPATION=8 C4",
                        "菜花町 COST:PARTICIPATION=1200000 C5");
        assertThat(read.problems()).contains("NOTICE PROGRAMME_FROM_TITLE 表");
    }

    @Test
    void aTitleThatNamesTwoProgrammesNamesNone() {
        assertThat(ReadSheet.of("多機関協働事業及び参加支援事業", "区分|汐見原市|菜花町", "件数|12|8", "事業費（千円）|3|1")
                        .problems())
                .contains("ERROR PROGRAMME_NOT_STATED B2");
    }

    @Test
    void oneMunicipalityBesideTheQuestionsOfEachProgrammeIsRead() {
        ReadSheet read =
                ReadSheet.of("市町村名|菜花町", "報告年度|令和７年度", "多機関協働事業　支援件数|12件", "多機関協働事業　事業費|3,400千円", "参加支援事業　支援件数|3件");

        assertThat(read.figures())
                .containsExactly(
                        "菜花町 CASES:MULTI_AGENCY=12 B3",
                        "菜花町 COST:MULTI_AGENCY=3400000 B4",
                        "菜花町 CASES:PARTICIPATION=3 B5");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void codesStoredAsNumbersNameTheMunicipalitiesToo() {
        Grid typed =
                ReadSheet.sheet("表", "項目||", "団体コード|952010|953016", "多機関協働事業　支援件数（件）|12|5", "多機関協働事業　事業費（千円）|34|1");
        List<List<SourceCell>> rows = typed.rows().stream()
                .map(row -> row.stream().map(TurnedListTest::stored).toList())
                .toList();

        assertThat(ReadSheet.book(new Grid("表", false, rows, List.of(), Set.of(), Set.of()))
                        .figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 B3",
                        "汐見原市 COST:MULTI_AGENCY=34000 B4",
                        "菜花町 CASES:MULTI_AGENCY=5 C3",
                        "菜花町 COST:MULTI_AGENCY=1000 C4");
    }

    private static SourceCell stored(SourceCell cell) {
        String text = CellText.of(cell);
        return text.matches("\\d+")
                ? new SourceCell(cell.address(), new CellContent.Number(new BigDecimal(text), "General", false))
                : cell;
    }

    @Test
    void yearsBelowTheNameOfAMunicipalityAreThoseOfItsColumns() {
        ReadSheet read =
                ReadSheet.of("多機関協働事業||||", "項目|汐見原市||菜花町|", "|R6|R7|R6|R7", "件数|10|12|2|1", "事業費（千円）|3000|3400|30|40");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C4",
                        "汐見原市 COST:MULTI_AGENCY=3400000 C5",
                        "菜花町 CASES:MULTI_AGENCY=1 E4",
                        "菜花町 COST:MULTI_AGENCY=40000 E5");
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
        assertThat(read.in("R6").figures())
                .contains("汐見原市 CASES:MULTI_AGENCY=10 B4")
                .hasSize(4);
    }

    @Test
    void yearsInAColumnWithoutAHeadingAreThoseOfItsRows() {
        ReadSheet read = ReadSheet.of("市町村名||事業|件数|事業費（千円）", "汐見原市|R6|多機関協働|10|3000", "汐見原市|R7|多機関協働|12|3400");

        assertThat(read.figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D3", "汐見原市 COST:MULTI_AGENCY=3400000 E3");
    }
}
