package kurogo.intake.read.list;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;

/** A row 小計 that names its municipality again checks the rows of that municipality. */
class OwnTotalsTest {

    private static final String HEAD = "市町村名|事業|件数|事業費（千円）";

    @Test
    void itIsNoAnswerAndNoQuestionWhereItMatches() {
        ReadSheet read = ReadSheet.of(
                HEAD,
                "汐見原市|多機関協働|12|3,400",
                "汐見原市|参加支援|5|100",
                "汐見原市|小計|17|3,500",
                "菜花町|小計|3|50",
                "菜花町|多機関協働|1|40",
                "菜花町|参加支援|2|10",
                "|計|3|50",
                "合計||20|3,550");

        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).hasSize(8);
    }

    @Test
    void whereItDoesNotBothFiguresAreTold() {
        assertThat(ReadSheet.of(HEAD, "汐見原市|多機関協働|12|3,400", "菜花町|多機関協働|1|40", "汐見原市|小計|13|3,400")
                        .problems())
                .containsExactly("NOTICE TOTAL_DOES_NOT_MATCH C4");
    }

    @Test
    void aloneItIsAskedAbout() {
        assertThat(ReadSheet.of(HEAD, "汐見原市|計|12|3,400", "菜花町|多機関協働|1|40").problems())
                .containsExactly("ERROR PROGRAMME_NOT_STATED A2");
    }

    @Test
    void ofAnotherYearItIsLeftAsideWithTheRowsOfThatYear() {
        ReadSheet read =
                ReadSheet.of("市町村名|年度|事業|件数", "汐見原市|R6|多機関協働|10", "汐見原市|R6|小計|10", "汐見原市|R7|多機関協働|12", "汐見原市|R7|小計|12");

        assertThat(read.problems()).containsExactly("NOTICE OTHER_PERIOD 表");
    }

    @Test
    void whereAFigureIsNotKnownItIsNotCompared() {
        assertThat(ReadSheet.of(HEAD, "汐見原市|多機関協働|集計中|3,400", "汐見原市|参加支援|1|40", "汐見原市|小計|13|3,440")
                        .problems())
                .containsExactly("NOTICE TOTAL_NOT_COMPARED C4");
    }

    @Test
    void ofTwoYearsSideBySideEachColumnIsComparedWithItsOwn() {
        String head = "市町村名|事業|令和6年度 件数|令和7年度 件数";

        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|10|12", "汐見原市|参加支援|1|2", "汐見原市|小計|11|14")
                        .problems())
                .containsExactly("NOTICE OTHER_PERIOD 表");
        assertThat(ReadSheet.of(head, "汐見原市|多機関協働|10|12", "汐見原市|参加支援|1|2", "汐見原市|小計|11|15")
                        .problems())
                .containsExactly("NOTICE OTHER_PERIOD 表", "NOTICE TOTAL_DOES_NOT_MATCH D4");
    }
}
