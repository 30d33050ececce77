package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** Rows and columns of lists that are not what they look like at first. */
class ListDoubtsTest {

    @Test
    void rowsOfPlansAndOfTheYearBeforeAreNotTakenForResults() {
        ReadSheet read = ReadSheet.of(
                "市町村名 | 事業 | 区分 | 件数", "汐見原市 | 多機関協働 | 計画 | 12", "汐見原市 | 多機関協働 | 実績 | 10", "菜花町 | 多機関協働 | 前年度 | 7");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=10 D3");
        assertThat(read.problems()).contains("NOTICE COLUMN_NOT_RECOGNISED D2", "NOTICE COLUMN_NOT_RECOGNISED D4");
    }

    @Test
    void whatStandsBelowAnotherNoteOnUnitsIsNotReadInTheUnitOfTheHead() {
        ReadSheet read = ReadSheet.of(
                "市町村名 | 事業 | 件数 | 事業費（千円）", "汐見原市 | 多機関協働 | 12 | 3,400", "（単位：円） | | |", "菜花町 | 多機関協働 | 5 | 3,400,000");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C2",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D2",
                        "菜花町 CASES:MULTI_AGENCY=5 C4");
        assertThat(read.problems()).containsExactly("ERROR UNIT_NOT_STATED D4");
    }

    @Test
    void aPartIsInTheUnitOfItsWholeAndNotInThatOfATitleTheWholeDoesNotHeed() {
        assertThat(ReadSheet.of(
                                "令和7年度実績（単位：千円） | | | | ",
                                "市町村名 | 事業 | 件数 | 事業費（円） | うち国費",
                                "汐見原市 | 多機関協働 | 12 | 3,400,000 | 1,700,000")
                        .figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C3",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D3",
                        "汐見原市 GRANT:MULTI_AGENCY=1700000 E3");
    }

    @Test
    void aYearWithoutItsEraIsNotTakenForTheOneAskedFor() {
        ReadSheet read = ReadSheet.of("市町村名 | 事業 | 年度 | 件数", "汐見原市 | 多機関協働 | 6 | 12", "菜花町 | 多機関協働 | 令和7年度 | 5");

        assertThat(read.figures()).containsExactly("菜花町 CASES:MULTI_AGENCY=5 D3");
        assertThat(read.problems()).containsExactly("ERROR DATE_UNCLEAR C2");
    }

    @Test
    void aUnitAboveTheLowestWordsOfAColumnIsItsOwn() {
        assertThat(ReadSheet.of(
                                "令和7年度実績（単位：千円） | | | ",
                                "市町村名 | 多機関協働 | | ",
                                " | 件数 | 事業費（円） | ",
                                " | | 総額 | うち国費",
                                "汐見原市 | 12 | 3,400,000 | 1,700,000",
                                "@ B2:D2",
                                "@ C3:D3")
                        .figures())
                .contains("汐見原市 COST:MULTI_AGENCY=3400000 C5");
        assertThat(ReadSheet.of("事業費（単位：千円） | | | ", "市町村名 | 事業 | 件数 | 事業費（決算額、円）", "汐見原市 | 多機関協働 | 12 | 3,400,000")
                        .figures())
                .contains("汐見原市 COST:MULTI_AGENCY=3400000 D3");
    }

    @Test
    void whatIsNoPartOfAYearLeavesTheYearAsItIs() {
        ReadSheet read = ReadSheet.of(
                "市町村名 | 事業 | 年度 | 区分 | 件数",
                "汐見原市 | 多機関協働 | 令和7年度 | 実績 | 12",
                "菜花町 | 多機関協働 | 令和7年度 | 計画 | 9",
                "丁村 | 多機関協働 | 令和6年度 | 実績 | 4");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 E2");
        assertThat(read.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void aNoteOnUnitsIsSeenBehindAndBesideOtherWords() {
        String head = "市町村名 | 事業 | 件数 | 事業費（千円）";
        String row = "菜花町 | 多機関協働 | 5 | 3,400,000";

        assertThat(ReadSheet.of(head, "令和7年度実績 続き（単位：円） | | | ", row).problems())
                .contains("ERROR UNIT_NOT_STATED D3");
        assertThat(ReadSheet.of(head, "町村分 | （単位：円） | | ", row).problems()).contains("ERROR UNIT_NOT_STATED D3");
    }

    @Test
    void aHeadPrintedAgainWithItsNoteSaysNothingNew() {
        String note = "（単位：千円） | | | ";
        String head = "市町村名 | 事業 | 件数 | 事業費（円）";

        ReadSheet read =
                ReadSheet.of(note, head, "汐見原市 | 多機関協働 | 12 | 3,400,000", note, head, "菜花町 | 多機関協働 | 5 | 1,700,000");

        assertThat(read.figures()).contains("菜花町 COST:MULTI_AGENCY=1700000 D6");
        assertThat(read.problems()).noneMatch(problem -> problem.contains("UNIT_NOT_STATED"));
    }

    @Test
    void aLaterNoteInTheUnitOfTheHeadLetsTheHeadHoldAgain() {
        ReadSheet read = ReadSheet.of(
                "市町村名 | 事業 | 件数 | 事業費（千円）",
                "（単位：円） | | | ",
                "汐見原市 | 多機関協働 | 12 | 3,400,000",
                "（単位：千円） | | | ",
                "菜花町 | 多機関協働 | 5 | 1,700");

        assertThat(read.figures()).contains("菜花町 COST:MULTI_AGENCY=1700000 D5");
        assertThat(read.problems()).contains("ERROR UNIT_NOT_STATED D3");
    }

    @Test
    void aColumnOfAnotherQuestionThatAListDoesNotAskIsNamedAndNotPassedOverInSilence() {
        ReadSheet read = ReadSheet.of("市町村名|事業|目標|実績|事業費（千円）|その他", "汐見原市|多機関協働|15|12|34|7");

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=34000 E2");
        assertThat(read.problems())
                .containsExactly(
                        "NOTICE COLUMN_NOT_RECOGNISED C2",
                        "NOTICE COLUMN_NOT_RECOGNISED D2",
                        "NOTICE COLUMN_NOT_RECOGNISED F2");
    }

    @Test
    void whatARowSaysUnderRemarksIsKeptForItsMunicipalityAndShown() {
        ReadSheet read = ReadSheet.of("No.|市町村名|事業|件数|事業費（千円）|備考", "1|汐見原市|多機関協働|12|34|速報値", "2|菜花町|多機関協働|1|2|－");

        assertThat(read.answers()).contains("汐見原市 REMARKS=速報値 F2").noneMatch(answer -> answer.contains("－"));
        assertThat(read.problems()).containsExactly("NOTICE FOOTNOTE_KEPT F2");
    }
}
