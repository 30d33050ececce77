package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** Columns beside the cost that might be taken for something that names the row. */
class SharesBesideCostTest {

    @Test
    void theMunicipalityBesideStateAndPrefectureIsWhatItPays() {
        ReadSheet read = ReadSheet.of("市町村名|事業|事業費|国|県|市町村|その他", "||千円|千円|千円|千円|千円", "汐見原市|多機関協働|3400|1700|850|800|50");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 COST:MULTI_AGENCY=3400000 C3",
                        "汐見原市 GRANT:MULTI_AGENCY=1700000 D3",
                        "汐見原市 PREFECTURE_SHARE:MULTI_AGENCY=850000 E3",
                        "汐見原市 OWN_SHARE:MULTI_AGENCY=800000 F3");
        assertThat(read.problems()).contains("NOTICE COLUMN_NOT_RECOGNISED G3");
    }

    @Test
    void itAsksForItsUnitAsTheOthersDo() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|事業費（千円）|国|県|市町村", "汐見原市|多機関協働|12|3400|1700|850|850");

        assertThat(read.problems())
                .contains("ERROR UNIT_NOT_STATED E2", "ERROR UNIT_NOT_STATED F2", "ERROR UNIT_NOT_STATED G2");
    }

    @Test
    void aSecondListBesideTheFirstStaysOne() {
        ReadSheet read = ReadSheet.of("市町村名|事業|国（千円）|県（千円）|市町村名|事業|国（千円）|県（千円）", "汐見原市|多機関協働|10|5|菜花町|多機関協働|4|2");

        assertThat(read.figures()).noneMatch(line -> line.contains("OWN_SHARE"));
    }

    @Test
    void figuresBehindTheOthersBelowAnAreaOrANumberOfRowsAreNamed() {
        ReadSheet read = ReadSheet.of("市町村名|事業|件数|事業費（千円）|整理番号|地域", "汐見原市|多機関協働|12|3400|7|東部", "菜花町|多機関協働|1|40|8|99");

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems())
                .containsExactly("NOTICE COLUMN_NOT_RECOGNISED E2", "NOTICE COLUMN_NOT_RECOGNISED F3");
    }
}
