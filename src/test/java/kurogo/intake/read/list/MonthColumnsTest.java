package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months, quarters and halves of a year side by side. */
class MonthColumnsTest {

    private static final String MONTHS = "4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|";
    private static final String ONES = "1|1|1|1|1|1|1|1|1|1|1|1|";

    @ParameterizedTest
    @ValueSource(strings = {"計", "合計", "年度計", "年間計", "年計"})
    void theTotalOfTheMonthsIsTheFigureOfTheYear(String total) {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|支援件数" + "|".repeat(12),
                "||" + MONTHS + total,
                "汐見原市|多機関協働|" + ONES + "12",
                "菜花町|多機関協働" + "|".repeat(13) + "7",
                "@ C1:O1");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 O3", "菜花町 CASES:MULTI_AGENCY=7 O4");
        assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
    }

    @Test
    void oneThatIsNotTheirSumIsAskedAbout() {
        ReadSheet read =
                ReadSheet.of("市町村名|事業|支援件数" + "|".repeat(12), "||" + MONTHS + "計", "汐見原市|多機関協働|" + ONES + "13");

        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE COLUMNS_LEFT_ASIDE C1", "ERROR PARTS_OF_TOTAL_DIFFER O3");
    }

    @Test
    void theQuestionMayStandInTheTitle() {
        for (String title : new String[] {"多機関協働事業 令和7年度 支援件数", "令和7年度　多機関協働事業　支援件数"}) {
            ReadSheet read = ReadSheet.of(title, "市町村名|" + MONTHS + "計", "汐見原市|" + ONES + "12");

            assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 N3");
            assertThat(read.problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE A1");
        }
        ReadSheet programmes = ReadSheet.of("令和7年度　支援件数", "市町村名|事業|" + MONTHS + "計", "汐見原市|参加支援|" + ONES + "12");
        assertThat(programmes.figures()).containsExactly("汐見原市 CASES:PARTICIPATION=12 O3");
    }

    @Test
    void withoutATotalTheyAreNeverSummedUp() {
        ReadSheet read = ReadSheet.of("市町村名|事業|支援件数" + "|".repeat(11), "||" + MONTHS, "汐見原市|多機関協働|" + ONES, "@ C1:N1");

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).contains("ERROR HEADING_IN_PARTS C1");
    }

    @Test
    void theTotalOfSomeMonthsIsNotThatOfTheYear() {
        ReadSheet read = ReadSheet.of("市町村名|事業|支援件数|||", "||4月|5月|6月|計", "汐見原市|多機関協働|1|1|1|3", "@ C1:F1");

        assertThat(read.problems()).contains("ERROR MONTHS_DO_NOT_FIT C1");
        assertThat(read.in("R7-Q1").figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=3 F3");
        assertThat(read.in("R7-Q1").problems()).containsExactly("NOTICE COLUMNS_LEFT_ASIDE C1");
    }

    @Test
    void halvesAndQuartersAreComparedWithTheirTotal() {
        ReadSheet halves =
                ReadSheet.of("市町村名|事業|支援件数||", "||上半期|下半期|計", "汐見原市|多機関協働|1|1|3", "菜花町|多機関協働|||2", "@ C1:E1");
        assertThat(halves.figures()).hasSize(2);
        assertThat(halves.problems()).contains("ERROR PARTS_OF_TOTAL_DIFFER E3").noneMatch(line -> line.endsWith("E4"));
        assertThat(halves.in("R7-H1").figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=1 C3");
        assertThat(halves.in("R7-H1").problems()).noneMatch(line -> line.startsWith("ERROR"));

        ReadSheet quarters =
                ReadSheet.of("市町村名|事業|支援件数||||", "||第1四半期|第2四半期|第3四半期|第4四半期|計", "菜花町|多機関協働|1|2|3|4|11", "@C1:G1");
        assertThat(quarters.problems()).contains("ERROR PARTS_OF_TOTAL_DIFFER G3");
    }

    @Test
    void halvesWithoutATotalAreAskedAboutInARoundOfTheYear() {
        ReadSheet read = ReadSheet.of("市町村名|事業|支援件数||事業費（千円）", "||上半期|下半期|", "汐見原市|多機関協働|1|1|40", "@ C1:D1");

        assertThat(read.figures()).containsExactly("汐見原市 COST:MULTI_AGENCY=40000 E3");
        assertThat(read.problems()).contains("ERROR HEADING_IN_PARTS C1");
        assertThat(read.in("R7-H2").figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=1 D3");
        assertThat(read.in("R7-H2").problems()).noneMatch(line -> line.startsWith("ERROR"));
    }
}
