package kurogo.intake.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme of a list whose rows name none, from the title above it. */
class TitleOfProgrammeTest {

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度 多機関協働事業　　　（単位：千円）", "令和7年度 多機関協働事業【単位：千円】", "令和7年度 多機関協働事業　単位　千円"})
    void aTitleThatStatesTheUnitNamesTheProgrammeAsWell(String title) {
        ReadSheet read = ReadSheet.of(title, "市町村名|件数|事業費", "汐見原市|12|3400");

        assertThat(read.figures())
                .containsExactly("汐見原市 CASES:MULTI_AGENCY=12 B3", "汐見原市 COST:MULTI_AGENCY=3400000 C3");
    }

    @Test
    void theTitleAtTheTopHoldsForTheSecondHalfOfAListAndItsNextBlock() {
        String title = "令和7年度 多機関協働事業 支援実績";
        ReadSheet halves = ReadSheet.of(title, "市町村名|件数|事業費（千円）|市町村名|件数|事業費（千円）", "汐見原市|12|3400|菜花町|1|40");
        ReadSheet blocks = ReadSheet.of(
                title,
                "【潟圏域】",
                "市町村名|件数|事業費（千円）",
                "汐見原市|12|3400",
                "圏域計|12|3400",
                "【峰圏域】",
                "市町村名|事業費（千円）|件数",
                "菜花町|40|1");

        for (ReadSheet read : new ReadSheet[] {halves, blocks}) {
            assertThat(read.figures()).hasSize(4).anyMatch(line -> line.startsWith("菜花町 CASES:MULTI_AGENCY=1 "));
            assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }

    @Test
    void itDoesNotHoldForATableWithATitleOfItsOwn() {
        ReadSheet read = ReadSheet.of(
                "令和7年度 多機関協働事業 支援実績",
                "市町村名|件数|事業費（千円）",
                "汐見原市|12|3400",
                "圏域計|12|3400",
                "相談窓口の状況",
                "市町村名|事業費（千円）|件数",
                "菜花町|40|1");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.problems()).contains("ERROR PROGRAMME_NOT_STATED A7");
    }
}
