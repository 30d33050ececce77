package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns of lists are on: running numbers, places, parts of the cost, times. */
class ListColumnsTest {

    private static final String[] TWO_FIGURES = {"汐見原市 CASES:MULTI_AGENCY=12 D2", "汐見原市 COST:MULTI_AGENCY=3400000 E2"};

    @ParameterizedTest
    @ValueSource(strings = {"No", "NO.", "№", "番号", "項番", "整理番号", "通し番号", "＃", "ＩＤ", "ID", "自治体ID", "団体番号", "連番"})
    void aColumnThatNumbersTheRowsIsNoFigureAndNoTrouble(String heading) {
        ReadSheet read = ReadSheet.of(heading + "|市町村名|事業|件数|事業費（千円）", "1|汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly(TWO_FIGURES);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aNumberOfTheRowMayStandBesideItsId() {
        ReadSheet read = ReadSheet.of(
                "No|ID|市町村名|多機関協働事業||参加支援事業|",
                "|||件数|事業費（千円）|件数|事業費（千円）",
                "1|A-101|汐見原市|12|3,400|3|40",
                "2|A-102|菜花町|5|100|0|0",
                "合計|||17|3,500|3|40");

        assertThat(read.figures()).hasSize(8).contains("汐見原市 CASES:MULTI_AGENCY=12 D3");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void codesBelowIdNameTheMunicipalities() {
        assertThat(ReadSheet.of("ID|事業|件数|事業費（千円）", "952010|多機関協働|12|3,400", "953016|多機関協働|5|100")
                        .figures())
                .hasSize(4)
                .contains("汐見原市 CASES:MULTI_AGENCY=12 C2", "菜花町 COST:MULTI_AGENCY=100000 D3");
    }

    @Test
    void anAnswerNoIsStillNoHeading() {
        ReadSheet read = ReadSheet.of("市町村名|事業|実施の有無|件数|備考", "汐見原市|多機関協働|No||No", "菜花町|多機関協働|Yes|5|No");

        assertThat(read.answers())
                .containsExactly(
                        "汐見原市 RUN:MULTI_AGENCY=false C2",
                        "汐見原市 REMARKS=No E2",
                        "菜花町 RUN:MULTI_AGENCY=true C3",
                        "菜花町 CASES:MULTI_AGENCY=5 D3",
                        "菜花町 REMARKS=No E3");
    }

    @Test
    void thePrefectureInFrontIsNoShareAndTellsMunicipalitiesOfOneNameApart() {
        ReadSheet own = ReadSheet.of("都道府県|市町村名|事業|件数|事業費（千円）", "見本県|汐見原市|多機関協働|12|3,400", "|菜花町|多機関協働|5|100");
        assertThat(own.figures()).hasSize(4).contains("汐見原市 CASES:MULTI_AGENCY=12 D2");
        assertThat(own.problems()).isEmpty();

        ReadSheet others = ReadSheet.of("都道府県名|市町村名|事業|件数", "東京都|汐見原市|多機関協働|99", "|菜花町|多機関協働|98", "見本県|丁村|多機関協働|3");
        assertThat(others.figures()).containsExactly("丁村 CASES:MULTI_AGENCY=3 D4");
        assertThat(others.problems()).contains("ERROR OTHER_PREFECTURE B2", "ERROR OTHER_PREFECTURE B3");
    }

    @Test
    void aCountyInFrontOfANameNobodyKnowsMakesNoTotalOfTheRow() {
        ReadSheet read =
                ReadSheet.of("郡名|町村名|事業|件数|事業費（千円）".replace("町村名", "市町村名"), "花郡|菜花町|多機関協働|5|100", "花郡|菜葉町|多機関協働|6|60");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).contains("ERROR UNKNOWN_MUNICIPALITY B3");
    }

    @Test
    void whoPaysStandsBelowTheWordForIt() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|件数|事業費（千円）|財源内訳||",
                "||||国|県|市町村",
                "汐見原市|多機関協働|12|3,400|1,700|850|850",
                "@A1:A2",
                "@B1:B2",
                "@C1:C2",
                "@D1:D2",
                "@E1:G1");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C3",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D3",
                        "汐見原市 GRANT:MULTI_AGENCY=1700000 E3",
                        "汐見原市 PREFECTURE_SHARE:MULTI_AGENCY=850000 F3",
                        "汐見原市 OWN_SHARE:MULTI_AGENCY=850000 G3");
        assertThat(read.problems()).isEmpty();
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費実績（千円）|うち国庫負担金|うち県補助額", "汐見原市|多機関協働|12|3,400|1,700|850")
                        .figures())
                .contains("汐見原市 GRANT:MULTI_AGENCY=1700000 E2", "汐見原市 PREFECTURE_SHARE:MULTI_AGENCY=850000 F2");
    }

    @Test
    void whetherAProgrammeRunsStandsBelowItsName() {
        ReadSheet read = ReadSheet.of("市町村名|多機関協働事業|||参加支援事業||", "|実施|件数|経費（千円）|実施|件数|経費（千円）", "汐見原市|○|12|3,400|×|－|－");

        assertThat(read.answers())
                .startsWith(
                        "汐見原市 RUN:MULTI_AGENCY=true B3",
                        "汐見原市 CASES:MULTI_AGENCY=12 C3",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D3")
                .contains("汐見原市 RUN:PARTICIPATION=false E3");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theYearAtHandAboveAGroupIsTheYearOfTheRound() {
        ReadSheet read =
                ReadSheet.of("市町村名|前年度実績||今年度実績|", "|件数|事業費（千円）|件数|事業費（千円）", "多機関協働事業||||", "汐見原市|99|9,900|12|3,400");

        assertThat(read.figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D4", "汐見原市 COST:MULTI_AGENCY=3400000 E4");
        assertThat(ReadSheet.of("市町村名|事業|前年度件数|今年度件数|事業費（千円）", "汐見原市|多機関協働|99|12|3,400")
                        .figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2", "汐見原市 COST:MULTI_AGENCY=3400000 E2");
    }

    @Test
    void aFigureBesideHalvesOfAYearIsOfTheWholeYear() {
        ReadSheet read = ReadSheet.of("市町村名|事業|上半期件数|下半期件数|件数計|事業費（千円）", "菜花町|多機関協働|1|2|3|30");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=3 E2", "菜花町 COST:MULTI_AGENCY=30000 F2");
        assertThat(read.in("R7-H1").figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=1 C2");
        assertThat(read.in("R7-H1").problems()).contains("NOTICE OTHER_PERIOD 表");
        assertThat(ReadSheet.of("市町村名|事業|上半期件数|事業費（千円）", "菜花町|多機関協働|1|30")
                        .in("R7-H1")
                        .figures())
                .hasSize(2);
    }

    @Test
    void aFigureBesideSeveralYearsIsOfNoneOfThemUnlessTheTitleSays() {
        String[] rows = {"市町村名|事業|件数（R6）|件数（R7）|事業費（千円）", "菜花町|多機関協働|9|3|30"};

        assertThat(ReadSheet.of(rows).figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=3 D2");
        assertThat(ReadSheet.of(rows).problems()).contains("NOTICE COLUMN_NOT_RECOGNISED E2");
        assertThat(ReadSheet.of("令和7年度実績", rows[0], rows[1]).figures()).hasSize(2);
    }

    @Test
    void aFormOfHalvesIsReadTheSameWay() {
        String[] rows = {"市町村名|菜花町", "事業|上半期件数|下半期件数|件数計|事業費（千円）", "多機関協働|1|2|3|30", "参加支援|0|1|1|10"};

        assertThat(ReadSheet.of(rows).figures())
                .contains("菜花町 CASES:MULTI_AGENCY=3 D3", "菜花町 COST:MULTI_AGENCY=30000 E3")
                .hasSize(4);
        assertThat(ReadSheet.of(rows).in("R7-H1").figures())
                .containsExactly("菜花町 CASES:MULTI_AGENCY=1 B3", "菜花町 CASES:PARTICIPATION=0 B4");
    }

    @Test
    void monthsNameThePartOfTheYear() {
        ReadSheet halves = ReadSheet.of("市町村名|事業|件数（4月～9月）|件数（10月～3月）|件数計|事業費（千円）", "菜花町|多機関協働|1|2|3|30");
        assertThat(halves.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=3 E2", "菜花町 COST:MULTI_AGENCY=30000 F2");
        assertThat(halves.in("R7-H1").figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=1 C2");

        ReadSheet quarters = ReadSheet.of(
                "市町村名|事業|支援件数||||", "||1Q|2Q|3Q|4Q|計", "菜花町|多機関協働|1|2|3|4|10", "@A1:A2", "@B1:B2", "@C1:G1");
        assertThat(quarters.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=10 G3");
        assertThat(quarters.in("R7-Q2").figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=2 D3");
    }

    @Test
    void monthsOfACalendarYearAreOfTheFiscalYearTheyLieIn() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数（令和8年1月～3月）|事業費（千円）", "菜花町|多機関協働|1|30");

        assertThat(read.in("R8-Q4").figures()).noneMatch(line -> line.contains("CASES"));
        assertThat(read.in("R8-Q4").problems()).contains("NOTICE OTHER_PERIOD 表");
        assertThat(read.in("R7-Q4").figures()).contains("菜花町 CASES:MULTI_AGENCY=1 C2");
    }

    @Test
    void aTotalBesideTheHalvesOfANamedYearIsOfThatYear() {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|令和７年度　支援件数|||令和６年度　支援件数||",
                "||上期|下期|合計|上期|下期|合計",
                "菜花町|多機関協働|5|7|12|4|6|10",
                "@A1:A2",
                "@B1:B2",
                "@C1:E1",
                "@F1:H1");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=12 E3");
        assertThat(read.in("R7-H1").figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=5 C3");
        assertThat(read.in("R6").figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=10 H3");
    }

    @Test
    void theLetterOfAColumnIsNoWordOfItsHeading() {
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円）Ａ＝Ｂ＋Ｃ|国庫補助金（千円）Ｂ|一般財源（千円）Ｃ", "菜花町|多機関協働|5|34|17|17")
                        .figures())
                .containsExactly(
                        "菜花町 CASES:MULTI_AGENCY=5 C2",
                        "菜花町 COST:MULTI_AGENCY=34000 D2",
                        "菜花町 GRANT:MULTI_AGENCY=17000 E2",
                        "菜花町 OWN_SHARE:MULTI_AGENCY=17000 F2");
    }

    @Test
    void aFigureTypedIntoTheCellOfItsUnitIsRead() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数||事業費|", "汐見原市|多機関協働|12|件|3,400|千円", "菜花町|多機関協働||3件||120千円");
        assertThat(read.figures())
                .contains("菜花町 CASES:MULTI_AGENCY=3 D3", "菜花町 COST:MULTI_AGENCY=120000 F3")
                .hasSize(4);
        assertThat(read.problems()).isEmpty();
        assertThat(ReadSheet.of("市町村名|事業|件数|順位", "菜花町|多機関協働||3件").figures()).isEmpty();
    }
}
