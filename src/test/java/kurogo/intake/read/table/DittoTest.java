package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 〃 and its like say what stands above, where they stand for words and nothing parts them from it. */
class DittoTest {

    private static final String HEAD = "市町村名|年度|事業|件数";

    @ParameterizedTest
    @ValueSource(strings = {"〃", "同上", "々", "″", "仝"})
    void itRepeatsMunicipalityYearAndProgrammeAndIsShownAsCorrected(String mark) {
        ReadSheet read = ReadSheet.of(
                HEAD,
                "汐見原市|令和7年度|多機関協働|12",
                "%s|%s|参加支援|3".formatted(mark, mark),
                "%s|%s|アウトリーチ|4".formatted(mark, mark),
                "菜花町|%s|多機関協働|1".formatted(mark),
                "丁村|%s|%s|2".formatted(mark, "多機関協働"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.figures())
                .contains("汐見原市 CASES:PARTICIPATION=3 D3", "汐見原市 CASES:OUTREACH=4 D4", "菜花町 CASES:MULTI_AGENCY=1 D5");
        assertThat(read.namesCorrected())
                .containsExactly(
                        "A3 %s → 汐見原市".formatted(mark),
                        "B3 %s → 令和7年度".formatted(mark),
                        "B5 %s → 令和7年度".formatted(mark),
                        "B6 %s → 令和7年度".formatted(mark));
    }

    @Test
    void itRepeatsTheProgrammeOfTheRowAbove() {
        ReadSheet read = ReadSheet.of(HEAD, "汐見原市|R7|多機関協働|12", "菜花町|R7|〃|1");

        assertThat(read.figures()).contains("菜花町 CASES:MULTI_AGENCY=1 D3");
        assertThat(read.namesCorrected()).containsExactly("C3 〃 → 多機関協働");
    }

    @Test
    void itReachesOverNoTotalNoEmptyLineAndNoHead() {
        assertThat(ReadSheet.of(HEAD, "汐見原市|R7|多機関協働|12", "合計|||12", "〃|R7|参加支援|3")
                        .problems())
                .contains("ERROR UNKNOWN_MUNICIPALITY A4");
        assertThat(ReadSheet.of(HEAD, "汐見原市|R7|多機関協働|12", "", "〃|R7|参加支援|3").figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 D2");
        assertThat(ReadSheet.of(HEAD, "〃|R7|参加支援|3", "汐見原市|R7|多機関協働|12").problems())
                .contains("ERROR UNKNOWN_MUNICIPALITY A2");
    }

    @Test
    void ofAFigureNothingIsCarriedDown() {
        assertThat(ReadSheet.of(HEAD, "汐見原市|R7|多機関協働|12", "菜花町|R7|多機関協働|〃").problems())
                .containsExactly("ERROR NOT_UNDERSTOOD D3");
    }
}
