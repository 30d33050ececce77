package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line below or above a table that says in words which unit its money is in. */
class UnitSentenceTest {

    private static final String HEAD = "市町村名|事業|件数|事業費";
    private static final String ROW = "汐見原市|多機関協働|12|3400";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "※金額の単位は千円",
                "※単位：千円",
                "（件数：件、金額：千円）",
                "（単位：件数は件、事業費は千円）",
                "注）事業費の単位は千円です。",
                "※金額は千円単位で記載（千円未満四捨五入）",
                "金額は千円で表示しています。",
                "（金額：千円）"
            })
    void itIsTheUnitOfATableWhoseHeadStatesNone(String sentence) {
        assertThat(ReadSheet.of(HEAD, ROW, sentence).figures()).contains("汐見原市 COST:MULTI_AGENCY=3400000 D2");
        assertThat(ReadSheet.of(sentence, HEAD, ROW).figures()).contains("汐見原市 COST:MULTI_AGENCY=3400000 D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（件数：件、金額：千円）", "※金額の単位は千円"})
    void itMayStandBesideTheHead(String sentence) {
        assertThat(ReadSheet.of(HEAD + "||" + sentence, ROW).figures()).contains("汐見原市 COST:MULTI_AGENCY=3400000 D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"※金額の単位は円", "※単位：円", "（件数：件、金額：円）", "注）事業費の単位は円です。"})
    void whereTheHeadStatesAnotherItIsAQuestion(String sentence) {
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円）", ROW, sentence).problems()).contains("ERROR UNIT_UNCLEAR A3");
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（円）", ROW, sentence).problems())
                .noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"※うち国費の単位は千円", "（件数：件、国費：千円）", "（金額：千円、国費：円）", "※金額の単位は千円。ただし一部は円", "※千円未満は四捨五入", "※金額は千円または円で記載"
            })
    void whatSpeaksOfAPartOfTheMoneyIsNotTheUnitOfAll(String sentence) {
        assertThat(ReadSheet.of(HEAD, ROW, sentence).problems()).contains("ERROR UNIT_NOT_STATED D2");
    }

    @Test
    void whatARemarkOfOneMunicipalitySaysHoldsForNoOther() {
        ReadSheet read = ReadSheet.of(HEAD + "|備考", ROW + "|金額の単位は円", "菜花町|多機関協働|1|2|");
        assertThat(read.problems()).contains("ERROR UNIT_NOT_STATED D2");
        assertThat(read.figures()).noneMatch(figure -> figure.contains("COST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（単位：千件・千円）", "単位：千件、千円", "令和7年度実績（単位：千件・千円）", "（単位：人、千円）", "（単位：世帯・千円）"})
    void aNoteThatCountsOtherwiseThanInCasesIsAQuestion(String note) {
        assertThat(ReadSheet.of(note, HEAD, ROW).problems()).contains("ERROR UNIT_UNCLEAR A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（単位：件・千円）", "（単位：件、人、千円）", "（単位：千円）"})
    void oneThatCountsCasesIsNone(String note) {
        assertThat(ReadSheet.of(note, HEAD, ROW).problems()).isEmpty();
    }

    @Test
    void aNoteOnWhatElseIsCountedIsNone() {
        assertThat(ReadSheet.of("（単位：人、千円）", HEAD + "|職員数", ROW + "|3").problems())
                .doesNotContain("ERROR UNIT_UNCLEAR A1");
        assertThat(ReadSheet.of("（単位：人、千円）", "市町村名|事業|件数（件）|事業費", ROW).problems())
                .isEmpty();
    }
}
