package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several columns below one question of a list or form. */
class ColumnGroupTest {

    private static final String HEAD = "市町村名|事業|支援件数|||事業費（千円）";
    private static final String PARTS = "||新規|継続|計|";

    @Test
    void theTotalOfItsPartsIsTheAnswerAndThePartsAreToldOnce() {
        for (String merge : new String[] {"@ H9:H9", "@ C1:E1"}) {
            ReadSheet read = ReadSheet.of(HEAD, PARTS, "汐見原市|多機関協働|5|7|12|3,400", "菜花町|多機関協働|1|0|1|40", merge);

            assertThat(read.figures())
                    .containsExactly(
                            "汐見原市 CASES:MULTI_AGENCY=12 E3",
                            "汐見原市 COST:MULTI_AGENCY=3400000 F3",
                            "菜花町 CASES:MULTI_AGENCY=1 E4",
                            "菜花町 COST:MULTI_AGENCY=40000 F4");
            assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
        }
    }

    @Test
    void aTotalThatIsNotTheSumIsAskedAboutInItsRow() {
        ReadSheet read = ReadSheet.of(HEAD, PARTS, "汐見原市|多機関協働|5|7|13|3,400", "菜花町|多機関協働|1|0|1|40");

        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE C1", "ERROR PARTS_OF_TOTAL_DIFFER E3");
    }

    @ParameterizedTest
    @CsvSource({"|||3, 3", "5||5, 5", "|||－, NOT_APPLICABLE", "12(うち3)|1|13, 13", "－|4|4, 4"})
    void whatIsNotWrittenIsNoZeroAndNoTrouble(String figures, String answer) {
        String row = figures.startsWith("|||") ? "||" + figures.substring(3) : figures;
        ReadSheet read = ReadSheet.of(HEAD, PARTS, "汐見原市|多機関協働|" + row + "|3,400");

        assertThat(read.figures()).contains("汐見原市 CASES:MULTI_AGENCY=" + answer + " E3");
        assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5|7|", "5|7|－", "5||"})
    void partsWithoutTheirTotalAreNotSummedUp(String figures) {
        ReadSheet read = ReadSheet.of(HEAD, PARTS, "汐見原市|多機関協働|" + figures + "|3,400");

        assertThat(read.figures()).noneMatch(line -> line.matches(".*CASES.*=\\d.*"));
        assertThat(read.problems()).contains("ERROR TOTAL_OF_PARTS_MISSING E3");
    }

    @Test
    void aPartThatIsNotUnderstoodKeepsTheTotalFromBeingCompared() {
        ReadSheet read = ReadSheet.of(HEAD, PARTS, "汐見原市|多機関協働|約5|7|12|3,400");

        assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1", "NOTICE TOTAL_NOT_COMPARED E3");
    }

    @Test
    void aFigureMergedOverPartsAndTotalIsNeither() {
        ReadSheet read = ReadSheet.of(HEAD, PARTS, "汐見原市|多機関協働|9|||3,400", "菜花町|多機関協働|集計中|||40", "@ C3:E3", "@ C4:E4");

        assertThat(read.figures())
                .contains("菜花町 CASES:MULTI_AGENCY=BEING_COUNTED C4")
                .hasSize(3);
        assertThat(read.problems()).contains("ERROR MERGED_FIGURE C3");
    }

    @Test
    void unitsMayStandInARowBelow() {
        ReadSheet read =
                ReadSheet.of("市町村名|事業|支援件数|||事業費", PARTS, "||（件）|（件）|（件）|（千円）", "汐見原市|多機関協働|5|7|12|3,400", "@ C1:E1");

        assertThat(read.figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 E4", "汐見原市 COST:MULTI_AGENCY=3400000 F4");
        assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
    }

    @Test
    void moneyIsComparedInItsUnit() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|件数|事業費（千円）||", "|||直営分|委託分|計", "汐見原市|多機関協働|5|7|12|19", "菜花町|多機関協働|1|0|1|40", "@ D1:F1");

        assertThat(read.figures()).contains("汐見原市 COST:MULTI_AGENCY=19000 F3");
        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE D1", "ERROR PARTS_OF_TOTAL_DIFFER F4");
    }

    @Test
    void partsBelowEachProgrammeAreThoseOfThatProgramme() {
        ReadSheet read = ReadSheet.of(
                "市町村名|多機関協働事業||||参加支援事業|||",
                "|支援件数|||事業費（千円）|支援件数|||事業費（千円）",
                "|新規|継続|計||新規|継続|計|",
                "汐見原市|5|7|12|3,400|1|1|3|30",
                "@ B1:E1",
                "@ F1:I1",
                "@ B2:D2",
                "@ F2:H2");

        assertThat(read.figures())
                .contains("汐見原市 CASES:MULTI_AGENCY=12 D4", "汐見原市 CASES:PARTICIPATION=3 H4")
                .hasSize(4);
        assertThat(read.problems())
                .containsExactlyInAnyOrder(
                        "NOTICE COLUMNS_LEFT_ASIDE B2",
                        "NOTICE COLUMNS_LEFT_ASIDE F2",
                        "ERROR PARTS_OF_TOTAL_DIFFER H4");
    }

    @Test
    void aTotalBelowOneProgrammeIsNoneOfAnother() {
        ReadSheet read = ReadSheet.of(
                "市町村名|多機関協働事業|||参加支援事業|",
                "|支援件数|||支援件数|",
                "|新規|継続|計|新規|継続",
                "汐見原市|5|7|12|1|1",
                "@ B1:D1",
                "@ E1:F1",
                "@ B2:D2",
                "@ E2:F2");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D4");
        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE B2", "ERROR HEADING_IN_PARTS E2");
    }

    @Test
    void aListOnItsSideIsReadTheSameWay() {
        ReadSheet read = ReadSheet.of(
                "項目|区分|汐見原市|菜花町", "多機関協働事業 支援件数|新規|5|1", "|継続|7|0", "|計|12|2", "多機関協働事業 事業費（千円）|計|3,400|40", "@ A2:A4");

        assertThat(read.figures()).contains("汐見原市 CASES:MULTI_AGENCY=12 C4").hasSize(4);
        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE A2", "ERROR PARTS_OF_TOTAL_DIFFER D4");
    }

    @Test
    void soIsAForm() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|||",
                "対象年度|令和7年度|||",
                "事業|支援件数|||事業費（千円）",
                "|新規|継続|計|",
                "多機関協働|5|7|12|3,400",
                "参加支援|5|7|13|40");

        assertThat(read.figures()).contains("汐見原市 CASES:MULTI_AGENCY=12 D5").hasSize(4);
        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE B3", "ERROR PARTS_OF_TOTAL_DIFFER D6");
    }

    @ParameterizedTest
    @CsvSource({"新規, 継続", "実, 延べ", "実人数, 延べ人数", "男性, 女性", "4月, 5月", "高齢, 障害"})
    void withoutATotalTheAnswerIsAskedForOnce(String one, String other) {
        for (String merge : new String[] {"@ H9:H9", "@ C1:D1"}) {
            ReadSheet read = ReadSheet.of(
                    "市町村名|事業|支援件数||事業費（千円）",
                    "||%s|%s|".formatted(one, other),
                    "汐見原市|多機関協働|5|7|3,400",
                    "菜花町|多機関協働|1|0|40",
                    merge);

            assertThat(read.figures()).hasSize(2).allMatch(line -> line.contains("COST"));
            assertThat(read.problems()).containsExactly("ERROR HEADING_IN_PARTS C1");
        }
    }

    @Test
    void wordsThatNobodyKnowsAreComparedWhereTheyMostlyAddUpAndOnlyTold() {
        String[] rows = {
            "市町村名|事業|支援件数||||事業費（千円）",
            "||高齢|障害|児童|計|",
            "汐見原市|多機関協働|5|7|3|12|3,400",
            "菜花町|多機関協働|1|1|0|2|40",
            "丁村|多機関協働|1|1|1|3|40"
        };

        assertThat(ReadSheet.of(rows).figures()).hasSize(6).contains("汐見原市 CASES:MULTI_AGENCY=12 F3");
        assertThat(ReadSheet.of(rows).problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE C1", "NOTICE PARTS_OF_TOTAL_DIFFER F3");
        assertThat(ReadSheet.of(rows[0], rows[1], rows[2], "菜花町|多機関協働|1|1|1|2|40")
                        .problems())
                .containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
    }

    @Test
    void anotherCountOfTheSameIsNoPartOfIt() {
        ReadSheet read = ReadSheet.of("市町村名|事業|支援件数||事業費（千円）", "||計|実人数|", "汐見原市|多機関協働|12|7|3,400", "菜花町|多機関協働|1|1|40");

        assertThat(read.figures()).hasSize(4).contains("汐見原市 CASES:MULTI_AGENCY=12 C3");
        assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"計|うち新規|うち終結", "件数|新規|継続", "総数|（うち新規）|再掲"})
    void figuresWithinTheTotalAreNoPartsOfASum(String words) {
        ReadSheet read = ReadSheet.of(HEAD, "||" + words + "|", "汐見原市|多機関協働|12|5|3|3,400", "@ C1:E1");

        assertThat(read.figures()).contains("汐見原市 CASES:MULTI_AGENCY=12 C3");
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @ParameterizedTest
    @CsvSource({"R6, R7, 前年比", "前年度, 今年度, 増減", "前回, 今回, 増減率", "予算額, 決算額, 執行率", "見込, 実績, 差"})
    void ofYearsAndOfPlanAndResultTheOneAtHandIsRead(String other, String asked, String rate) {
        ReadSheet read = ReadSheet.of(
                "令和7年度実績",
                "市町村名|事業|事業費（千円）|||件数",
                "||%s|%s|%s|".formatted(other, asked, rate),
                "汐見原市|多機関協働|3,000|3,400|1.1|12",
                "菜花町|多機関協働|30|40|1.3|1",
                "@ C2:E2");

        assertThat(read.figures())
                .contains("汐見原市 COST:MULTI_AGENCY=3400000 D4", "汐見原市 CASES:MULTI_AGENCY=12 F4")
                .hasSize(4);
        assertThat(read.problems())
                .contains("NOTICE COLUMNS_LEFT_ASIDE C2")
                .noneMatch(line -> line.startsWith("ERROR") || line.contains("COLUMN_NOT"));
    }

    @Test
    void wordsInARowOfDataAreNoHead() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|事業費（千円）|備考", "合計|||計|計", "汐見原市|多機関協働|12|3,400|");

        assertThat(read.figures()).hasSize(2);
    }
}
