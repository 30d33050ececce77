package kurogo.intake.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.report.ReadSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of units between the head of a table and its figures. */
class UnitRowTest {

    private static final String LIST = "市町村名|事業|件数|事業費（千円）";
    private static final String ROW = "汐見原市|多機関協働|12|3,400";

    @Test
    void unitsBelowAHeadOfThreeRowsWhoseMergesWereSplit() {
        ReadSheet read = ReadSheet.of(
                "番号|市町村|多機関協働事業|||参加支援事業||",
                "||件数|経費||件数|経費|",
                "|||総事業費|うち国費||総事業費|うち国費",
                "||件|千円|千円|件|千円|千円",
                "１|汐見原市|１２|5,200|2,600|3|520|260",
                "２|菜花町|4|1,000|500|1|100|50",
                "|計|16|6,200|3,100|4|620|310");

        assertThat(read.figures())
                .contains(
                        "汐見原市 CASES:MULTI_AGENCY=12 C5",
                        "汐見原市 COST:MULTI_AGENCY=5200000 D5",
                        "汐見原市 CASES:PARTICIPATION=3 F5",
                        "汐見原市 COST:PARTICIPATION=520000 G5");
        assertThat(read.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"円", "（円）", "(円)", "[円]", "百万円", "単位：円", "単位|円", "（単位：百万円）", "|円", "万円"})
    void belowALineOfAnotherUnitNobodyCanSayInWhichTheMoneyIs(String line) {
        ReadSheet read = ReadSheet.of(LIST, ROW, line, "菜花町|多機関協働|5|3,400,000");

        assertThat(read.figures())
                .containsExactly(
                        "汐見原市 CASES:MULTI_AGENCY=12 C2",
                        "汐見原市 COST:MULTI_AGENCY=3400000 D2",
                        "菜花町 CASES:MULTI_AGENCY=5 C4");
        assertThat(read.problems()).contains("ERROR UNIT_NOT_STATED D4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"千円", "（千円）", "件", "単位：千円", "単位|千円", "（件）", "||件|千円"})
    void aLineOfTheUnitsOfTheHeadSaysNothingNew(String line) {
        ReadSheet read = ReadSheet.of(LIST, ROW, line, "菜花町|多機関協働|5|40");

        assertThat(read.figures()).contains("菜花町 CASES:MULTI_AGENCY=5 C4", "菜花町 COST:MULTI_AGENCY=40000 D4");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"％", "人", "（世帯）", "千件", "か月"})
    void aLineOfAUnitThatIsOfNoMoneyIsTold(String line) {
        assertThat(ReadSheet.of(LIST, ROW, line, "菜花町|多機関協働|5|40").problems())
                .containsExactly("NOTICE LINE_NOT_UNDERSTOOD A3");
    }

    @Test
    void aRowOfUnitsBehindTheWordItselfHoldsBelow() {
        assertThat(ReadSheet.of(LIST, ROW, "単位||件|円", "菜花町|多機関協働|5|40000").figures())
                .contains("菜花町 COST:MULTI_AGENCY=40000 D4");
    }

    @ParameterizedTest
    @CsvSource({"単位,円", "単位,百万円", "単位,（円）", "金額単位,円", "表示単位,万円", "備考2,円", "倍率,1000", "通貨,USD", "通貨,ドル"})
    void aColumnInFrontOfTheFiguresThatSaysOtherwiseOfTheirUnitIsAQuestion(String heading, String said) {
        ReadSheet read = ReadSheet.of(
                "市町村名|事業|" + heading + "|件数|事業費（千円）", "汐見原市|多機関協働|" + said + "|12|3,400", "菜花町|多機関協働|" + said + "|1|");

        assertThat(read.problems()).contains("ERROR UNIT_UNCLEAR C2").doesNotContain("ERROR UNIT_UNCLEAR C3");
    }

    @ParameterizedTest
    @CsvSource({"単位,千円", "単位,件", "金額単位,千円", "倍率,1", "通貨,円", "通貨,JPY", "備考2,円滑に実施"})
    void oneThatSaysTheSameIsNone(String heading, String said) {
        assertThat(ReadSheet.of("市町村名|事業|" + heading + "|件数|事業費（千円）", "汐見原市|多機関協働|" + said + "|12|3,400")
                        .problems())
                .noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void aColumnOfUnitsRightBehindTheMoneyIsObeyed() {
        assertThat(ReadSheet.of("市町村名|事業|件数|事業費（千円）|単位", "汐見原市|多機関協働|12|3,400|円")
                        .figures())
                .contains("汐見原市 COST:MULTI_AGENCY=3400 D2");
    }
}
