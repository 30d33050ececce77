package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of many municipalities as officials draw them, each with what has to be read of it and nothing else. */
class ListLayoutTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";

    @Test
    void programmesSideBySideUnderTwoRowsWhoseMergesWereSplit() {
        ReadSheet read = ReadSheet.of(
                "市町村名|多機関協働事業|||参加支援事業||",
                "|件数|事業費（千円）|実施方法|件数|事業費（千円）|実施方法",
                "汐見原市|12|3,400|直営|5|100|委託",
                "菜花町|0|－|直営|－|－|",
                "計|12|3,400||5|100|");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 B3",
                        "汐見原市 COST:MULTI_AGENCY=3400000 C3",
                        "汐見原市 CASES:PARTICIPATION=5 E3",
                        "汐見原市 COST:PARTICIPATION=100000 F3",
                        "菜花町 CASES:MULTI_AGENCY=0 B4",
                        "菜花町 COST:MULTI_AGENCY=NOT_APPLICABLE C4",
                        "菜花町 CASES:PARTICIPATION=NOT_APPLICABLE E4",
                        "菜花町 COST:PARTICIPATION=NOT_APPLICABLE F4");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void yearsSideBySideAreReadForTheRoundTheyBelongTo() {
        ReadSheet read = ReadSheet.of(
                "市町村|令和6年度||令和7年度|",
                "|多機関協働事業||多機関協働事業|",
                "|件数|事業費（千円）|件数|事業費（千円）",
                "汐見原市|12|3,400||100",
                "@A1:A3",
                "@B1:C1",
                "@D1:E1",
                "@B2:C2",
                "@D2:E2");

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=100000 E4");
        assertThat(read.problems()).containsExactly("NOTICE OTHER_PERIOD 表");
        assertThat(read.in("R6").figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B4", "汐見原市 COST:MULTI_AGENCY=3400000 C4");
    }

    @Test
    void halvesBesideTheYearAreNotTakenForIt() {
        ReadSheet read =
                ReadSheet.of("市町村名|事業|上半期|下半期|年間|事業費（千円）", "||件数|件数|件数|", "菜花町|多機関協働|1|2|3|30", "丁村|多機関協働|1|||30");

        assertThat(read.figures())
                .containsExactly(
                        "菜花町 CASES:MULTI_AGENCY=3 E3",
                        "菜花町 COST:MULTI_AGENCY=30000 F3",
                        "丁村 COST:MULTI_AGENCY=30000 F4");
        assertThat(read.in("R7-H1").figures()).contains("丁村 CASES:MULTI_AGENCY=1 C4");
    }

    static Stream<Arguments> otherQuestions() {
        return Stream.of(
                        "市町村名|事業|件数（前年度）|件数|事業費（千円）",
                        "市町村名|事業|前年度件数|件数|事業費（千円）",
                        "市町村名|事業|件数（うち新規）|件数|事業費（千円）",
                        "市町村名|事業|令和6年度件数|件数|事業費（千円）",
                        "市町村名|事業|件数（計画）|件数（実績）|事業費（千円）",
                        "市町村名|事業|件数（延べ）|件数|事業費（千円）")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("otherQuestions")
    void aFigureOfAnotherTimeOrKindNeverFillsAnEmptyCell(String head) {
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|99||3,400").figures())
                .containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 E2");
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|99|12|3,400").figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2", "汐見原市 COST:MULTI_AGENCY=3400000 E2");
    }

    @Test
    void groupsOfOtherYearsPlansAndPartsAreLeftAside() {
        assertThat(ReadSheet.of("市町村名|事業|計画||実績|", "||件数|事業費（千円）|件数|事業費（千円）", "菜花町|多機関協働|99|9||", "@C1:D1", "@E1:F1")
                        .figures())
                .isEmpty();
        assertThat(ReadSheet.of(
                                "市町村名|事業|支援実績件数||事業費（千円）",
                                "||新規|継続|",
                                "菜花町|多機関協働|99||10",
                                "@A1:A2",
                                "@B1:B2",
                                "@C1:D1",
                                "@E1:E2")
                        .figures())
                .containsExactly("菜花町 COST:MULTI_AGENCY=10000 E3");
        assertThat(ReadSheet.of("市町村名|事業|支援実績件数||事業費（千円）", "||新規|継続|", "菜花町|多機関協働|99||10")
                        .figures())
                .containsExactly("菜花町 COST:MULTI_AGENCY=10000 E3");
    }

    @Test
    void theSameQuestionTwiceIsAskedAbout() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|件数|事業費（千円）", "汐見原市|多機関協働|99||3,400");

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 E2");
        assertThat(read.problems()).contains("ERROR HEADING_TWICE C1", "ERROR HEADING_TWICE D1");
    }

    @Test
    void wordsOfAHeadingNobodyKnowsAreSaid() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数（延べ）|事業費（千円）", "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE HEADING_REMARK C1");
    }

    @Test
    void aFigureMergedOverTwoProgrammesBelongsToNeither() {
        ReadSheet read = ReadSheet.of(LIST, "汐見原市|多機関協働|12|3,400", "|アウトリーチ等|5|", "@A2:A3", "@D2:D3");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 C2", "汐見原市 CASES:OUTREACH=5 C3");
        assertThat(read.problems()).contains("ERROR MERGED_FIGURE D2");
    }

    @Test
    void wordsAndSilencesMergedOverCellsHoldForAllOfThem() {
        assertThat(ReadSheet.of(
                                "市町村名|事業|実施の有無|件数|事業費（千円）",
                                "菜花町|多機関協働|集計中||",
                                "|参加支援|未実施||",
                                "@A2:A3",
                                "@C2:E2",
                                "@C3:E3")
                        .answers())
                .containsExactly(
                        "菜花町 RUN:MULTI_AGENCY=BEING_COUNTED C2",
                        "菜花町 CASES:MULTI_AGENCY=BEING_COUNTED C2",
                        "菜花町 COST:MULTI_AGENCY=BEING_COUNTED C2",
                        "菜花町 RUN:PARTICIPATION=false C3",
                        "菜花町 CASES:PARTICIPATION=NOT_RUN C3",
                        "菜花町 COST:PARTICIPATION=NOT_RUN C3");
    }

    @Test
    void theProgrammeIsTakenFromTitleSheetGroupOrTheCellAbove() {
        String head = "市町村名|件数|事業費（千円）";

        assertThat(ReadSheet.of("令和7年度　参加支援事業　実績", "", head, "汐見原市|12|3").figures())
                .containsExactly("汐見原市 CASES:PARTICIPATION=12 B4", "汐見原市 COST:PARTICIPATION=3000 C4");
        assertThat(ReadSheet.book(ReadSheet.sheet("多機関協働", head, "汐見原市|1|2"), ReadSheet.sheet("参加支援", head, "汐見原市|3|4"))
                        .figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=1 B2",
                        "汐見原市 COST:MULTI_AGENCY=2000 C2",
                        "汐見原市 CASES:PARTICIPATION=3 B2",
                        "汐見原市 COST:PARTICIPATION=4000 C2");
        assertThat(ReadSheet.of(head, "多機関協働事業", "菜花町|1|10", "汐見原市|2|20", "参加支援事業", "菜花町|3|30")
                        .figures())
                .containsExactly(
                        "菜花町 CASES:MULTI_AGENCY=1 B3",
                        "菜花町 COST:MULTI_AGENCY=10000 C3",
                        "菜花町 CASES:PARTICIPATION=3 B6",
                        "菜花町 COST:PARTICIPATION=30000 C6",
                        "汐見原市 CASES:MULTI_AGENCY=2 B4",
                        "汐見原市 COST:MULTI_AGENCY=20000 C4");
        assertThat(ReadSheet.of("事業|市町村名|件数|事業費（千円）", "多機関協働事業|菜花町|1|10", "|汐見原市|2|20")
                        .figures())
                .contains("汐見原市 CASES:MULTI_AGENCY=2 C3");
    }

    @Test
    void figuresOfNoProgrammeAreNotDroppedInSilence() {
        assertThat(ReadSheet.of("市町村名|件数|事業費（千円）", "汐見原市|12|3,400").problems())
                .contains("ERROR PROGRAMME_NOT_STATED A2");
        assertThat(ReadSheet.of(LIST, "汐見原市|多機関協働|1|10", "菜花町||2|20").problems())
                .contains("ERROR PROGRAMME_NOT_STATED A3");
    }

    @Test
    void tablesBesideAndBelowEachOtherAreReadEachForItself() {
        assertThat(ReadSheet.of(LIST + "||" + LIST, "汐見原市|多機関協働|99|||菜花町|多機関協働|1|2", "丁村|多機関協働|98|3|||||")
                        .figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=99 C2",
                        "丁村 CASES:MULTI_AGENCY=98 C3",
                        "丁村 COST:MULTI_AGENCY=3000 D3",
                        "菜花町 CASES:MULTI_AGENCY=1 H2",
                        "菜花町 COST:MULTI_AGENCY=2000 I2");
        assertThat(ReadSheet.of(
                                "多機関協働事業",
                                "市町村名|実施の有無|件数|事業費（千円）",
                                "汐見原市|実施|99|3,400",
                                "",
                                "参加支援事業",
                                "市町村名|実施の有無|件数|事業費（千円）",
                                "汐見原市|実施|3|40")
                        .figures())
                .contains("汐見原市 CASES:MULTI_AGENCY=99 C3", "汐見原市 CASES:PARTICIPATION=3 C7");
    }

    @Test
    void countyAndNameOrFigureAndUnitMayStandInCellsOfTheirOwn() {
        ReadSheet read = ReadSheet.of(
                "市町村名||事業|件数||事業費|",
                "花郡|丁村|多機関協働|12|件|3,400|千円",
                "花郡|菜花町|多機関協働|1|件|5|百万円",
                "@A1:B1",
                "@D1:E1",
                "@F1:G1");

        assertThat(read.figures())
                .containsExactly(
                        "丁村 CASES:MULTI_AGENCY=12 D2",
                        "丁村 COST:MULTI_AGENCY=3400000 F2",
                        "菜花町 CASES:MULTI_AGENCY=1 D3",
                        "菜花町 COST:MULTI_AGENCY=5000000 F3");
        assertThat(read.problems()).isEmpty();
        assertThat(ReadSheet.of("市町村名|事業|件数||事業費（千円）", "丁村|多機関協働|12|13|5", "@C1:D1")
                        .problems())
                .contains("ERROR SEVERAL_FIGURES C2");
    }

    @Test
    void aNoteOnUnitsIsOverruledByNoHeadingThatStatesAnother() {
        ReadSheet read = ReadSheet.of("（単位：百万円）", "市町村名|事業|件数|事業費（千円）|国庫補助金", "菜花町|多機関協働|9|99|3");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=9 C3", "菜花町 COST:MULTI_AGENCY=99000 D3");
        assertThat(read.problems()).containsExactly("ERROR UNIT_NOT_STATED E3");
    }

    @Test
    void aPartOfTheCostIsInTheUnitOfTheWhole() {
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円）|うち国費", "菜花町|多機関協働|9|99|33").figures())
                .contains("菜花町 GRANT:MULTI_AGENCY=33000 E2");
    }

    @Test
    void casesInThousandsAreMultiplied() {
        assertThat(ReadSheet.of("市町村名|事業|件数（千件）|事業費（千円）", "菜花町|多機関協働|9|99").figures())
                .contains("菜花町 CASES:MULTI_AGENCY=9000 C2");
    }

    @Test
    void headsMayBeEmptyNumberedOrJoinProgrammeAndQuestion() {
        assertThat(ReadSheet.of("|事業|件数|事業費（千円）", "汐見原市|多機関協働|12|34", "菜花町|多機関協働|1|2")
                        .figures())
                .hasSize(4);
        ReadSheet numbered = ReadSheet.of(LIST, "（１）|（２）|（３）|（４）", "汐見原市|多機関協働|12|34");
        assertThat(numbered.figures()).hasSize(2);
        assertThat(numbered.problems()).isEmpty();
        assertThat(ReadSheet.of("市町村名|多機関協働_件数|多機関協働_事業費（千円）", "汐見原市|12|34").figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B2", "汐見原市 COST:MULTI_AGENCY=34000 C2");
    }

    @Test
    void theTitleTellsTheYearOfTheResultsAndASheetMayBeNamedForItsYear() {
        String row = "汐見原市|多機関協働|12|34";

        assertThat(ReadSheet.of("令和8年度調査票（令和7年度実績）", LIST, row).figures()).hasSize(2);
        assertThat(ReadSheet.of("令和6年度実績", LIST, row).problems()).containsExactly("ERROR OTHER_PERIOD 表");
        assertThat(ReadSheet.book(ReadSheet.sheet("R6", LIST, row)).problems())
                .containsExactly("ERROR OTHER_PERIOD R6");
    }

    @Test
    void aTotalOverTheProgrammesOfOneMunicipalityIsCompared() {
        ReadSheet right = ReadSheet.of(LIST, "汐見原市|多機関協働|1|10", "菜花町|多機関協働|1|10", "|参加支援|3|30", "|計|4|40");

        assertThat(right.problems()).isEmpty();
        assertThat(ReadSheet.of(LIST, "汐見原市|多機関協働|1|10", "菜花町|多機関協働|1|10", "|参加支援|3|30", "|計|7|40")
                        .problems())
                .containsExactly("NOTICE TOTAL_DOES_NOT_MATCH C5");
    }
}
