package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are plainly of no municipality are left aside together, and so is what goes on below them. */
class RowsOfOthersTest {

    private static final String HEAD = "市町村名|事業|件数|事業費（千円）";
    private static final String CITY = "汐見原市|多機関協働|12|3,400";

    @ParameterizedTest
    @ValueSource(strings = {"平均", "県平均", "全　国", "全国計", "全国平均", "市町村平均", "類似団体平均値", "最大値", "中央値"})
    void theyAreSaidOnceForATable(String row) {
        ReadSheet read =
                ReadSheet.of(HEAD, CITY, row + "|多機関協働|7|70", "|参加支援|5|60", "菜花町|多機関協働|1|40", row + "|アウトリーチ|4|30");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).containsExactly("NOTICE ROWS_OF_OTHERS A3");
    }

    @Test
    void soAreTheWardsOfACityBelowItsOwnFigures() {
        ReadSheet read =
                ReadSheet.of(HEAD, CITY, "中央区|多機関協働|7|2,000", "汐見原市北区|多機関協働|5|1,400", "菜花町|多機関協働|1|40", "合計||13|3,440");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).containsExactly("NOTICE ROWS_OF_OTHERS A3");
    }

    @Test
    void wardsWithoutTheFiguresOfTheirCityAreAskedAbout() {
        assertThat(ReadSheet.of(HEAD, "汐見原市|||", "中央区|多機関協働|7|2,000").problems())
                .contains("ERROR UNKNOWN_MUNICIPALITY A3");
        assertThat(ReadSheet.of(HEAD, CITY, "菜花町|多機関協働|1|40", "中央区|多機関協働|7|2,000")
                        .problems())
                .containsExactly("ERROR UNKNOWN_MUNICIPALITY A4");
        assertThat(ReadSheet.of(HEAD, CITY, "竜ケ崎市北区|多機関協働|7|2,000").problems())
                .containsExactly("ERROR UNKNOWN_MUNICIPALITY A3");
    }

    @Test
    void whatGoesOnBelowARowOfTheYearBeforeIsNoneOfTheMunicipalityAboveIt() {
        ReadSheet read = ReadSheet.of(HEAD, CITY, "前年度|多機関協働|7|70", "|参加支援|5|60");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).contains("ERROR ROW_NOT_RECOGNISED B4");
    }
}
