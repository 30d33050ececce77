package kurogo.intake.read.term;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in brackets beside the names of programmes and municipalities. */
class NameRemarkTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String[] OTHERWISE = {"汐見原市|多機関協働|12|3,400", "菜花町|%s|1|40"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "多機関協働事業（前年度）",
                "（前年度）多機関協働事業",
                "多機関協働事業（令和6年度）",
                "多機関協働事業（６年度）",
                "多機関協働事業（R6.4～R7.3）",
                "多機関協働事業（計画）",
                "多機関協働事業【目標】",
                "多機関協働事業（再掲）",
                "多機関協働事業（うち新規分）",
                "多機関協働事業（12月末）",
                "多機関協働事業（移行準備）"
            })
    void figuresOfAProgrammeThatAreNoResultsAreNotRead(String programme) {
        ReadSheet read = ReadSheet.of(LIST, OTHERWISE[0], OTHERWISE[1].formatted(programme));

        assertThat(read.figures()).hasSize(2).allMatch(line -> line.startsWith("汐見原市"));
        assertThat(read.problems()).contains("NOTICE COLUMN_NOT_RECOGNISED C3", "NOTICE COLUMN_NOT_RECOGNISED D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多機関協働事業（委託分）", "多機関協働事業（県補助分）", "多機関協働事業（本庁）"})
    void wordsNobodyKnowsAreTold(String programme) {
        ReadSheet read = ReadSheet.of(LIST, OTHERWISE[0], OTHERWISE[1].formatted(programme));

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).containsExactly("NOTICE FOOTNOTE_KEPT B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多機関協働事業（実績）", "多機関協働事業（令和7年度）", "①多機関協働事業（今年度）", "多機関協働事業（R7.4～R8.3）"})
    void theSameFiguresAreRead(String programme) {
        ReadSheet read = ReadSheet.of(LIST, OTHERWISE[0], OTHERWISE[1].formatted(programme));

        assertThat(read.figures()).hasSize(4);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜花町（前年度）", "菜花町（見込）", "菜花町（速報）", "菜花町(再)", "菜花町（R6）", "菜花町（令和6年度）", "菜花町（12月末）"})
    void figuresOfAMunicipalityThatAreNoResultsAreAProblem(String name) {
        ReadSheet read = ReadSheet.of(LIST, OTHERWISE[0], name + "|多機関協働|1|40");

        assertThat(read.figures()).hasSize(2).allMatch(line -> line.startsWith("汐見原市"));
        assertThat(read.problems()).contains("ERROR NOT_UNDERSTOOD A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜花町（こども家庭課）", "菜花町（福祉課）"})
    void otherWordsBesideAMunicipalityAreToldOnce(String name) {
        ReadSheet read = ReadSheet.of(LIST, name + "|多機関協働|1|40", name + "|参加支援|1|40");

        assertThat(read.problems()).containsExactly("NOTICE FOOTNOTE_KEPT A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"菜花町（花郡）", "汐見原市（中核市）", "汐見原市（しおみはらし）", "菜花町（令和7年度）", "汐見原市（保健所設置市）"})
    void whatAMunicipalityIsChangesNothing(String name) {
        ReadSheet read = ReadSheet.of(LIST, name + "|多機関協働|1|40");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aProgrammeAboveColumnsHasItsRemarkToo() {
        ReadSheet read = ReadSheet.of("市町村名|多機関協働事業|多機関協働事業（前年度）|参加支援（本庁）", "|件数|件数|件数", "汐見原市|12|9|3");

        assertThat(read.figures()).containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B3", "汐見原市 CASES:PARTICIPATION=3 D3");
        assertThat(read.problems())
                .containsExactlyInAnyOrder("NOTICE HEADING_REMARK D1", "NOTICE COLUMN_NOT_RECOGNISED C3");
    }
}
