package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** Lists of more than one prefecture: a place elsewhere that bears the name of one here is never taken for it. */
class RowsOfElsewhereTest {

    private static final String HEAD = "都道府県名|市町村名|事業|件数|事業費（千円）";

    @Test
    void aRowOfAnotherPrefectureIsNotTakenForTheMunicipalityOfItsName() {
        ReadSheet read = ReadSheet.of(HEAD, "東京都|汐見原市|多機関協働|9|90", "見本県|汐見原市|多機関協働|12|340");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D3", "汐見原市 COST:MULTI_AGENCY=340000 E3");
        assertThat(read.problems()).containsExactly("ERROR OTHER_PREFECTURE B2");
    }

    @Test
    void aPrefectureThatIsNotWrittenAgainGoesOn() {
        ReadSheet read =
                ReadSheet.of(HEAD, "東京都|甲市|多機関協働|1|10", "|汐見原市|多機関協働|9|90", "見本県|菜花町|多機関協働|3|30", "|汐見原市|多機関協働|12|340");

        assertThat(read.figures()).contains("菜花町 CASES:MULTI_AGENCY=3 D4", "汐見原市 CASES:MULTI_AGENCY=12 D5");
        assertThat(read.problems()).containsExactly("ERROR OTHER_PREFECTURE B2", "ERROR OTHER_PREFECTURE B3");
    }

    @Test
    void aMergedPrefectureHoldsForAllItsRows() {
        ReadSheet read = ReadSheet.of(HEAD, "東京都|甲市|多機関協働|1|10", "|汐見原市|多機関協働|9|90", "見本県|菜花町|多機関協働|3|30", "@A2:A3");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=3 D4", "菜花町 COST:MULTI_AGENCY=30000 E4");
    }

    @Test
    void whatTheColumnIsCalledAndOnWhichSideItStandsMakesNoDifference() {
        assertThat(ReadSheet.of("都道府県|市町村名|事業|件数|事業費（千円）", "東京都|汐見原市|多機関協働|9|90")
                        .figures())
                .isEmpty();
        assertThat(ReadSheet.of("|市町村名|事業|件数|事業費（千円）", "東京都|汐見原市|多機関協働|9|90").figures())
                .isEmpty();
        assertThat(ReadSheet.of("市町村名|都道府県名|事業|件数|事業費（千円）", "汐見原市|東京|多機関協働|9|90")
                        .figures())
                .isEmpty();
    }

    @Test
    void belowALineThatNamesAnotherPrefectureStandRowsOfIt() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|事業費（千円）", "東京都|||", "汐見原市|多機関協働|9|90", "見本県|||", "汐見原市|多機関協働|12|340");

        assertThat(read.figures()).contains("汐見原市 CASES:MULTI_AGENCY=12 C5");
        assertThat(read.problems()).containsExactly("ERROR OTHER_PREFECTURE A3");
    }

    @Test
    void theOwnPrefectureInAColumnIsNothingToBeTold() {
        ReadSheet read = ReadSheet.of(HEAD, "見本県|汐見原市|多機関協働|12|340", "見本県|菜花町|多機関協働|3|30");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aPrefectureNamedForAnotherReasonBehindTheMunicipalitySaysNothingOfIt() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|事業費（千円）|委託先の所在地", "汐見原市|多機関協働|12|340|東京都");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE COLUMN_NOT_RECOGNISED E2");
    }

    @Test
    void aMarkOfRepetitionBelowAPrefectureMeansThePrefecture() {
        ReadSheet read = ReadSheet.of(HEAD, "東京都|甲市|多機関協働|1|10", "〃|汐見原市|多機関協働|9|90", "同上|丁村|多機関協働|8|80");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR OTHER_PREFECTURE B3", "ERROR OTHER_PREFECTURE B4");
    }

    @Test
    void aCountyBesideAnotherPrefectureIsNoneHere() {
        ReadSheet read = ReadSheet.of(
                "都道府県名|郡名|市町村名|事業|件数", "東京都|花郡|菜花町|多機関協働|9", "見本県|花郡|菜花町|多機関協働|5", "||丁村|多機関協働|1", "|北郡||多機関協働|7");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=5 E3", "丁村 CASES:MULTI_AGENCY=1 E4");
        assertThat(read.problems()).containsExactly("ERROR OTHER_PREFECTURE C2", "ERROR ROW_NOT_RECOGNISED B5");
    }

    @Test
    void thePrefectureMayStandBetweenTheCodeAndTheName() {
        ReadSheet read = ReadSheet.of(
                "団体コード|都道府県|市町村名|事業|件数|事業費（千円）", "131016|東京都|千代田区|多機関協働|9|90", "952010|見本県|汐見原市|多機関協働|12|340");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 E3", "汐見原市 COST:MULTI_AGENCY=340000 F3");
        assertThat(read.problems()).containsExactly("ERROR OTHER_PREFECTURE A2");
    }
}
