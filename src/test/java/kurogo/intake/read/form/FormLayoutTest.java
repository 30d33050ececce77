package kurogo.intake.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** Forms of one municipality as officials bend them: turned, spread over sheets, with other figures beside. */
class FormLayoutTest {

    @Test
    void aTableOnItsSideIsReadBelowTheLabelsItStandsInLineWith() {
        ReadSheet read = ReadSheet.of(
                "団体コード|952010",
                "市町村名|汐見原市",
                "対象年度|令和7年度",
                "項目|多機関協働事業|参加支援事業",
                "実施の有無|実施|未実施",
                "支援実績件数（件）|12|－",
                "事業費（千円）|3,400|",
                "うち国交付金|1,700|",
                "支援ニーズの把握|未把握");

        assertThat(read.answers())
                .containsExactly(
                        "汐見原市 RUN:MULTI_AGENCY=true B5",
                        "汐見原市 CASES:MULTI_AGENCY=12 B6",
                        "汐見原市 COST:MULTI_AGENCY=3400000 B7",
                        "汐見原市 GRANT:MULTI_AGENCY=1700000 B8",
                        "汐見原市 RUN:PARTICIPATION=false C5",
                        "汐見原市 CASES:PARTICIPATION=NOT_APPLICABLE C6",
                        "汐見原市 NEEDS=NOT_GRASPED B9");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void unitsMayStandInAColumnOfTheirOwn() {
        assertThat(ReadSheet.of(
                                "市町村名|汐見原市",
                                "項目|単位|多機関協働事業|参加支援事業",
                                "支援実績件数|件|12|3",
                                "事業費|千円|3,400|10",
                                "うち国交付金|千円|1,700|5")
                        .figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C3",
                        "汐見原市 COST:MULTI_AGENCY=3400000 C4",
                        "汐見原市 GRANT:MULTI_AGENCY=1700000 C5",
                        "汐見原市 CASES:PARTICIPATION=3 D3",
                        "汐見原市 COST:PARTICIPATION=10000 D4",
                        "汐見原市 GRANT:PARTICIPATION=5000 D5");
    }

    @Test
    void aDataRowIsNoHeadOfTheTableBelow() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市",
                "１　件数",
                "事業|件数|実施の有無",
                "多機関協働事業|12|実施",
                "参加支援事業|3|実施",
                "計|15|",
                "２　事業費（千円）",
                "事業|総額|うち国|うち県|うち市町村",
                "多機関協働事業|100|50|25|25",
                "参加支援事業|30|10|10|10");

        assertThat(read.figures())
                .contains(
                        "汐見原市 CASES:MULTI_AGENCY=12 B4",
                        "汐見原市 CASES:PARTICIPATION=3 B5",
                        "汐見原市 COST:MULTI_AGENCY=100000 B9",
                        "汐見原市 OWN_SHARE:PARTICIPATION=10000 E10");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void lastYearsFigureNeverFillsAnEmptyCell() {
        assertThat(ReadSheet.of("市町村名|汐見原市", "事業|件数（R6）|件数（R7）|事業費（千円）", "多機関協働事業|12||3,400")
                        .figures())
                .containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 D3");
    }

    @Test
    void severalMunicipalitiesStandOnASheetEachAndTheSummaryIsNone() {
        String head = "事業|件数|事業費（千円）";
        ReadSheet read = ReadSheet.book(
                ReadSheet.sheet("集計", head, "多機関協働事業|25|6,800"),
                ReadSheet.sheet("汐見原市", head, "多機関協働事業|12|3,400"),
                ReadSheet.sheet("菜花町", head, "多機関協働事業|13|3,400"));

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 B2",
                        "汐見原市 COST:MULTI_AGENCY=3400000 C2",
                        "菜花町 CASES:MULTI_AGENCY=13 B2",
                        "菜花町 COST:MULTI_AGENCY=3400000 C2");
        assertThat(read.problems())
                .containsExactlyInAnyOrder(
                        "NOTICE SHEET_OF_TOTALS 集計",
                        "NOTICE KNOWN_BY_SHEET_NAME 汐見原市!A1",
                        "NOTICE KNOWN_BY_SHEET_NAME 菜花町!A1");
    }

    @Test
    void aFigureMergedOverTwoProgrammesBelongsToNeither() {
        ReadSheet read = ReadSheet.of("市町村名|汐見原市", "事業|件数|事業費（千円）", "多機関協働事業|12|3,400", "参加支援事業|3|", "@C3:C4");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B3", "汐見原市 CASES:PARTICIPATION=3 B4");
        assertThat(read.problems()).contains("ERROR MERGED_FIGURE C3");
    }

    @Test
    void aNameOrCodeInAnotherSpellingIsShownAsCorrected() {
        String[] table = {"事業|件数|事業費（千円）", "多機関協働事業|12|3,400"};

        assertThat(ReadSheet.of("団体コード|95201", "市町村名|見本県汐見原市", table[0], table[1])
                        .namesCorrected())
                .containsExactly("B1 95201 → 952010", "B2 見本県汐見原市 → 汐見原市");
        assertThat(ReadSheet.of("団体コード|952010", "市町村名|汐見原市", table[0], table[1]).namesCorrected())
                .isEmpty();
    }

    @Test
    void aLineThatHeadsTheNextSectionIsNoAnswerToTheLabelAboveIt() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|",
                "１．実施状況",
                "重層的支援体制整備事業の実施状況",
                "２．事業別の実績",
                "事業|件数|事業費（千円）",
                "多機関協働事業|12|3,400",
                "３．連絡先",
                "メールアドレス",
                "４．そのほか",
                "自由記述",
                "１．住民との対話を進めた。");

        assertThat(read.problems()).isEmpty();
        assertThat(read.answers())
                .contains("汐見原市 CASES:MULTI_AGENCY=12 B6", "汐見原市 REMARKS=１．住民との対話を進めた。 A11")
                .noneMatch(answer -> answer.contains("STATUS") || answer.contains("CONTACT"));
    }

    @Test
    void norIsALineWithTheMarkOfTheSectionBefore() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|", "■実績", "事業|件数|事業費（千円）", "多機関協働事業|12|3,400", "■連絡先", "メールアドレス", "■そのほか", "自由記述", "特になし");

        assertThat(read.answers()).contains("汐見原市 REMARKS=特になし A9").noneMatch(answer -> answer.contains("CONTACT"));
    }

    @Test
    void aFurtherLabelNobodyKnowsIsNoTelephoneNumberAndNoAddress() {
        ReadSheet read =
                ReadSheet.of("市町村名|汐見原市|", "事業|件数|事業費（千円）", "多機関協働事業|12|3,400", "電話番号", "内線", "メールアドレス", "ホームページ");

        assertThat(read.answers()).noneMatch(answer -> answer.contains("CONTACT"));
    }
}
