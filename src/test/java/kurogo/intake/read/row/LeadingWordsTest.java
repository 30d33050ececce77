package kurogo.intake.read.row;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words left of the figures that are written once for several rows, in the middle or at the foot of them. */
class LeadingWordsTest {

    private static final String TITLE = "令和7年度 多機関協働事業";

    @ParameterizedTest
    @CsvSource({"年度,R6,R7", "期間,上半期,年間", "区分,計画,実績", "年度,令和6年度,令和7年度"})
    void rowsAboveTheFirstWordAreAskedAboutOnce(String heading, String first, String second) {
        ReadSheet foot = ReadSheet.of(
                TITLE,
                heading + "|市町村名|件数|事業費（千円）",
                "|汐見原市|10|3000",
                first + "|菜花町|18|5000",
                "|汐見原市|12|3400",
                second + "|菜花町|20|5200");
        ReadSheet middle = ReadSheet.of(
                TITLE,
                heading + "|市町村名|件数|事業費（千円）",
                "|汐見原市|10|3000",
                first + "|菜花町|18|5000",
                "|丁村|1|10",
                "|汐見原市|12|3400",
                second + "|菜花町|20|5200",
                "|丁村|2|20");

        for (ReadSheet read : new ReadSheet[] {foot, middle}) {
            assertThat(read.figures()).isNotEmpty().allMatch(line -> line.startsWith("菜花町"));
            assertThat(read.problems().stream().filter(line -> line.startsWith("ERROR")))
                    .containsExactly("ERROR ROW_GROUP_UNCLEAR B3");
        }
    }

    @Test
    void aGroupThatNamesAMunicipalityTwiceIsAskedAbout() {
        ReadSheet read = ReadSheet.of(
                TITLE, "年度|市町村名|件数|事業費（千円）", "R6|汐見原市|10|3000", "|菜花町|18|5000", "|汐見原市|12|3400", "R7|菜花町|20|5200");

        assertThat(read.problems()).contains("ERROR ROW_GROUP_UNCLEAR B5");
    }

    @Test
    void aProgrammeInTheMiddleHoldsForItsOwnRowAlone() {
        ReadSheet read = ReadSheet.of(
                "令和7年度",
                "事業|市町村名|件数|事業費（千円）",
                "|汐見原市|12|3400",
                "多機関協働|菜花町|1|40",
                "|丁村|2|20",
                "|汐見原市|7|700",
                "参加支援|菜花町|8|800",
                "|丁村|9|900");

        assertThat(read.figures()).hasSize(4).allMatch(line -> line.startsWith("菜花町"));
        assertThat(read.problems()).containsExactly("ERROR PROGRAMME_NOT_STATED B3", "ERROR ROW_GROUP_UNCLEAR B5");
    }

    @Test
    void aMunicipalityInTheMiddleHoldsForItsOwnRowAlone() {
        ReadSheet read = ReadSheet.of(
                "令和7年度",
                "市町村名|事業|件数|事業費（千円）",
                "|多機関協働|12|3400",
                "汐見原市|アウトリーチ|1|40",
                "|参加支援|2|20",
                "|多機関協働|7|700",
                "菜花町|アウトリーチ|8|800",
                "|参加支援|9|900");

        assertThat(read.figures()).hasSize(4).allMatch(line -> line.contains(":OUTREACH="));
        assertThat(read.problems()).containsExactly("ERROR ROW_NOT_RECOGNISED B3", "ERROR ROW_GROUP_UNCLEAR B5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "市部|", "計|"})
    void aColumnOfPlacesOrWithoutWordsChangesNothing(String word) {
        ReadSheet read = ReadSheet.of(TITLE, "区分|市町村名|件数|事業費（千円）", "|汐見原市|10|3000", word + "菜花町|18|5000", "|丁村|1|10");

        assertThat(read.figures()).hasSize(6);
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void yearsBelowOneMunicipalityAreItsOwn() {
        ReadSheet read = ReadSheet.of(
                "多機関協働事業|||",
                "市町村名|年度|件数|事業費（千円）",
                "汐見原市|R5|9|2900",
                "|R6|10|3000",
                "|R7|12|3400",
                "菜花町|R6|18|5000",
                "|R7|20|5200");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C5",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D5",
                        "菜花町 CASES:MULTI_AGENCY=20 C7",
                        "菜花町 COST:MULTI_AGENCY=5200000 D7");
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void aProgrammeInTheMiddleOfItsRowsOnAFormIsAskedAboutOnce() {
        ReadSheet read = ReadSheet.of(
                "団体コード|952010",
                "対象年度|令和7年度",
                "事業|支援実績件数（件）|事業費（千円）",
                "（1）|（2）|（3）",
                "|20|5000",
                "多機関協働事業|12|3400",
                "|3|300",
                "参加支援事業|4|400");

        assertThat(read.problems().stream().filter(line -> line.startsWith("ERROR")))
                .containsExactly("ERROR ROW_NOT_RECOGNISED B5");
    }

    @Test
    void rowsThatSayWhichFiguresTheyHoldAreNoneOfThose() {
        ReadSheet read = ReadSheet.of(
                "市町村名|汐見原市|||", "項目|多機関協働||参加支援|", "|実績|計画|実績|計画", "支援実績件数（件）|12|20|3|4", "事業費（千円）|3400|5000|300|400");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    }
}
