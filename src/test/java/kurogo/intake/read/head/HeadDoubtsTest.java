package kurogo.intake.read.head;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings and rows whose figures may be those that are asked for, or others. */
class HeadDoubtsTest {

    @ParameterizedTest
    @ValueSource(strings = {"事業費 千円", "事業費支払済", "事業費（国庫補助基準額）（千円）", "事業費（1件あたり、千円）"})
    void aColumnThatMayHoldWhatNoOtherHoldsIsAskedAbout(String heading) {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|" + heading, "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 C2");
        assertThat(read.problems()).contains("ERROR HEADING_UNCLEAR D1");
    }

    @Test
    void aHeadingThatStandsAboveAnEmptyCellIsAskedAboutWhereItStands() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数（件）うち新規|事業費（千円）|", "|||総額|うち市町村", "汐見原市|多機関協働|12|3,400|850");

        assertThat(read.problems()).contains("ERROR HEADING_UNCLEAR C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数（件）うち新規", "支援件数（1月当たり）"})
    void soIsOneOfCases(String heading) {
        ReadSheet read = ReadSheet.of("市町村名|事業|" + heading + "|事業費（千円）", "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 D2");
        assertThat(read.problems()).contains("ERROR HEADING_UNCLEAR C1");
    }

    @Test
    void besideTheColumnThatIsAskedForItIsSaidAlone() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|件数うち新規|事業費（千円）", "汐見原市|多機関協働|12|3|3,400");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).containsExactly("NOTICE COLUMN_NOT_RECOGNISED D2");
    }

    @Test
    void aPartOfTheYearInAHeadingIsAskedAboutUnlessItIsTheOneAtHand() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数（9月末現在）", "汐見原市|多機関協働|12");

        assertThat(read.problems()).contains("ERROR HEADING_REMARK C1");
        assertThat(read.in("R7-H1").problems()).contains("NOTICE HEADING_REMARK C1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "件数（%）",
                "件数（‰）",
                "件数（順位）",
                "件数（偏差値）",
                "件数（人口10万対）",
                "件数（千人比）",
                "件数（全国）",
                "件数（県）",
                "支援実績（千円）",
                "件数（前々年度）"
            })
    void aHeadingThatAsksAnotherFigureIsNotRead(String heading) {
        ReadSheet read = ReadSheet.of("市町村名|事業|" + heading + "|事業費（千円）", "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=3400000 D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"事業費（千円、国庫）", "事業費（千円、人件費）", "事業費（％）"})
    void norIsOneOfAPartOfTheCost(String heading) {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|" + heading, "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 C2");
        assertThat(read.problems()).contains("ERROR HEADING_UNCLEAR D1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10月", "12月末", "～12月", "令和7年4月～12月", "R7.12.31現在"})
    void aTimeInAHeadingThatIsNotTheOneAtHandIsAskedAbout(String time) {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数（" + time + "）", "汐見原市|多機関協働|12");

        assertThat(read.problems()).contains("ERROR HEADING_REMARK C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件数（6年度）", "件数（令6）", "件数（R6.4-R7.3）", "件数（令和6年4月～令和7年3月）"})
    void anotherYearInAHeadingIsKnownInAnySpelling(String heading) {
        ReadSheet read = ReadSheet.of("市町村名|事業|" + heading + "|事業費（千円）", "汐見原市|多機関協働|12|3,400");

        assertThat(read.figures()).noneMatch(line -> line.contains("CASES"));
        assertThat(read.problems()).contains("NOTICE OTHER_PERIOD 表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"支援件数（延べ）", "支援件数（12月末）", "支援件数（実人数）"})
    void aRemarkMergedOverAllFiguresIsTold(String group) {
        String[] rows = {"市町村名|" + group + "|||備考", "|多機関協働|アウトリーチ|参加支援|", "汐見原市|9|8|7|"};

        assertThat(ReadSheet.of(rows).problems()).hasSize(1).allMatch(line -> line.endsWith("HEADING_REMARK B1"));
        assertThat(ReadSheet.of(rows[0], rows[1], rows[2], "@ B1:D1").problems())
                .hasSize(1);
    }

    @Test
    void aRowOfAFormWhoseProgrammeNobodyKnowsIsAskedAbout() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市",
                "対象年度|令和7年度",
                "事業|件数|事業費（千円）",
                "多機関協働|12|3,400",
                "うち新規|2|",
                "（前年度）|9|900",
                "支えあい事業その他|5|120",
                "参加支援|1|10");

        assertThat(read.problems()).doesNotContain("ERROR NOT_UNDERSTOOD A6");
        assertThat(read.problems()).contains("ERROR NOT_UNDERSTOOD A7", "NOTICE COLUMN_NOT_RECOGNISED B5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"※事業費は円単位で記載", "注）金額の単位は円", "※金額は円で記入"})
    void aSentenceThatStatesAnotherUnitThanTheHeadingIsAskedAbout(String sentence) {
        String[] rows = {"市町村名|事業|件数|事業費（千円）", "汐見原市|多機関協働|12|3,400,000", sentence};
        assertThat(ReadSheet.of(rows).problems()).contains("ERROR UNIT_UNCLEAR A3");

        assertThat(ReadSheet.of(sentence, rows[0], rows[1]).problems()).contains("ERROR UNIT_UNCLEAR A1");
        rows[2] = "※事業費は千円単位で記載（千円未満四捨五入）";
        assertThat(ReadSheet.of(rows).problems()).containsExactly("NOTICE FOOTNOTE_KEPT A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔備考〕汐見原市は10月開始", "【注】汐見原市は10月開始", "［資料］汐見原市は10月開始"})
    void aFootnoteMayBeginInBracketsOfAnyKind(String note) {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数", "汐見原市|多機関協働|12", note);

        assertThat(read.problems()).containsExactly("NOTICE FOOTNOTE_KEPT A3");
        assertThat(read.answers()).anyMatch(answer -> answer.contains("REMARKS"));
    }

    @Test
    void aSheetThatSumsUpFormsMayNameATotalInsteadOfAMunicipality() {
        String[] form = {"市町村名|汐見原市", "対象年度|令和7年度", "事業|件数|事業費（千円）", "多機関協働|12|3,400"};
        String[] second = form.clone();
        second[0] = "市町村名|菜花町";
        String[] sum = form.clone();
        sum[0] = "市町村名|合計";
        ReadSheet read = ReadSheet.book(
                ReadSheet.sheet("汐見原市", form), ReadSheet.sheet("菜花町", second), ReadSheet.sheet("集計", sum));

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).containsExactly("NOTICE SHEET_OF_TOTALS 集計");
    }
}
