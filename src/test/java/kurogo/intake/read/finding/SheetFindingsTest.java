package kurogo.intake.read.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.finding.Finding.StatedUnit;
import kurogo.intake.read.form.TypedSheet;
import org.junit.jupiter.api.Test;

/** Figures of tables that are no reports, with the unit that is stated for each and no other. */
class SheetFindingsTest {

    @Test
    void aNoteOnTheTableSaysNothingOfWhatIsCountedOtherwise() {
        assertThat(numbers("（単位：千円）", "団体名 | 歳入総額 | 人口 | 実績件数 | 職員給与費", "汐見原市 | 12,345 | 9,000 | 12 | 40"))
                .containsExactly("B3 12345 千円", "C3 9000 -", "D3 12 -", "E3 40 千円");
        assertThat(numbers("（単位：人）", "区分 | 令和6年 | 令和7年", "出生者数 | 12 | 13", "医療費 | 40 | 41"))
                .containsExactly("B3 12 人", "C3 13 人", "B4 40 -", "C4 41 -");
    }

    @Test
    void theUnitOfARowSaysNothingOfAColumnCountedOtherwise() {
        assertThat(numbers("項目 | 令和6年度 | 決算額", "人口（人） | 100 | 5")).containsExactly("B2 100 人", "C2 5 人");
        assertThat(numbers("項目 | 人口 | 決算額", "千円（千円） | 100 | 5")).containsExactly("B2 100 -", "C2 5 千円");
    }

    @Test
    void aRowOfUnitsWithoutBracketsStatesThemAndAWordAloneDoesNot() {
        assertThat(numbers("市町村 | 件数 | 経費", " | 件 | 千円", "A市 | 12 | 5,200")).containsExactly("B3 12 件", "C3 5200 千円");
        assertThat(numbers("（単位：千円）", "区分 | 支出額 | ", " | 施設 | 個人", "A市 | 12 | 5,200"))
                .containsExactly("B4 12 千円", "C4 5200 千円");
    }

    @Test
    void theTitleMayStateTheUnit() {
        assertThat(numbers("第1表　人口（単位：千人）", "都道府県 | 総人口 | 0～14歳 | 15～64歳", "全国 | 126,146 | 15,032 | 75,088"))
                .containsExactly(
                        "C2 NOT_UNDERSTOOD", "D2 NOT_UNDERSTOOD", "B3 126146 千人", "C3 15032 千人", "D3 75088 千人");
    }

    @Test
    void figuresMarkedAsRevisedAreNotPassedOver() {
        assertThat(numbers("区分 | 件数 | 前年", "A市 | 1 | 2", "B市 | r 12 | 34p", "C市 | 注1) 12 | 5"))
                .containsExactly(
                        "B2 1 -", "C2 2 -", "B3 NOT_UNDERSTOOD", "C3 NOT_UNDERSTOOD", "B4 NOT_UNDERSTOOD", "C4 5 -");
    }

    @Test
    void aWordInBracketsThatNamesAKindIsNoUnit() {
        assertThat(numbers("種別 | 箇所数 | 利用（施設） | 事業所数（事業所）", "介護（施設） | 3 | 4 | 5", "母子世帯（世帯） | 6 | 7 | 8"))
                .containsExactly("B2 3 -", "C2 4 -", "D2 5 事業所", "B3 6 世帯", "C3 7 世帯", "D3 8 -");
    }

    @Test
    void theUnitOfARowHoldsForTheFigureBesideItAlone() {
        assertThat(numbers("（金額単位：百万円）", "品目 | 数量 | 単位 | 金額", "米 | 12 | t | 34", "灯油 | 5 | kl | 7"))
                .containsExactly("B3 12 t", "D3 34 百万円", "B4 5 -", "D4 7 百万円");
        assertThat(numbers("項目 | 単位 | 汐見原市 | 菜花町", "人口 | 人 | 120 | 50", "延長 | 里 | 3 | 4"))
                .containsExactly("C2 120 人", "D2 50 人", "C3 3 -", "D3 4 -");
        assertThat(numbers("項目 | 単位 | 値 | 項目 | 単位 | 値", "人口 | 人 | 120 | 面積 | km2 | 50"))
                .containsExactly("C2 120 人", "F2 50 km2");
    }

    @Test
    void aNoteOnTheTableSaysNothingOfWhatFallsOnEachPerson() {
        assertThat(numbers("決算の状況（単位：千円）", "団体名 | 歳出 | 人口1人当たり額 | 単価", "汐見原市 | 340 | 283 | 12"))
                .containsExactly("B3 340 千円", "C3 283 -", "D3 12 -");
    }

    @Test
    void monthsAndYearsWithoutTheirEraAreNoFigures() {
        assertThat(all("時点 | 組合数", "S23.3.末 | 8", "24.3 | 7", "8.3（変更前） | 6", "20250601 | 5"))
                .containsExactly(
                        "A2 MONTH 1948-03",
                        "B2 NUMBER 8",
                        "A3 DATE DATE_UNCLEAR",
                        "B3 NUMBER 7",
                        "A4 DATE DATE_UNCLEAR",
                        "B4 NUMBER 6",
                        "A5 DATE 2025-06-01",
                        "B5 NUMBER 5");
        assertThat(all("年次 | 人口", "平成2 | 8", "7 | 9", "平31 | 6"))
                .containsExactly(
                        "A2 YEAR 1990",
                        "B2 NUMBER 8",
                        "A3 YEAR DATE_UNCLEAR",
                        "B3 NUMBER 9",
                        "A4 NUMBER NOT_UNDERSTOOD",
                        "B4 NUMBER 6");
    }

    @Test
    void figuresOfADayNamedInTheHeadAreFigures() {
        assertThat(all("区分 | 令和6年3月31日時点 | 休日", "面積 | 12.5 | 1.5"))
                .containsExactly("B1 DATE 2024-03-31", "B2 NUMBER 12.5", "C2 NUMBER 1.5");
    }

    @Test
    void whatNoCalendarHoldsAndWhatWasCutShortIsNotPassedOver() {
        assertThat(all("氏名 | 期限 | 額", "甲 | 平成31年4月31日 | 1.23E+11", "乙 | 2025/13/1 | .5"))
                .containsExactly(
                        "B2 DATE DATE_UNCLEAR",
                        "C2 NUMBER NOT_UNDERSTOOD",
                        "B3 DATE DATE_UNCLEAR",
                        "C3 NUMBER NOT_UNDERSTOOD");
    }

    @Test
    void yearsOfOldAreAskedAboutAndNamesOfPlacesAreNoNumbers() {
        assertThat(all("年次 | 集落名 | 人口", "725(奈良) | 三名 | 4", "1600 | 六十 | 十二"))
                .containsExactly("A2 YEAR DATE_UNCLEAR", "C2 NUMBER 4", "A3 YEAR DATE_UNCLEAR", "C3 NUMBER 12");
    }

    @Test
    void aDecimalIsReadToItsLastDigit() {
        assertThat(all("国 | 指数", "甲 | 125.224739074707", "乙 | -0.775626000000001"))
                .containsExactly("B2 NUMBER 125.224739074707", "B3 NUMBER -0.775626000000001");
    }

    @Test
    void yearsHeadEachTableOfASheetAndFiguresBelowThemAreNone() {
        assertThat(all(
                        "市町村 | 2019 | 2020 | 2021",
                        "A市 | 2020 | 2021 | 2022",
                        " | 2022 | 2023 | 2024",
                        "B市 | 2022 | 2023 | 2024"))
                .containsExactly(
                        "B1 YEAR 2019",
                        "C1 YEAR 2020",
                        "D1 YEAR 2021",
                        "B2 NUMBER 2020",
                        "C2 NUMBER 2021",
                        "D2 NUMBER 2022",
                        "B3 YEAR 2022",
                        "C3 YEAR 2023",
                        "D3 YEAR 2024",
                        "B4 NUMBER 2022",
                        "C4 NUMBER 2023",
                        "D4 NUMBER 2024");
    }

    @Test
    void aUnitOfAThousandInARowOfUnitsIsNoFigure() {
        assertThat(numbers("部門 | 石炭 | ガス", " | t | 1000m3", "農業 | 12 | 34")).containsExactly("B3 12 -", "C3 34 -");
        assertThat(numbers("施設 | 定員", "A園 | 1,000人")).containsExactly("B2 1000 人");
    }

    @Test
    void ofSeveralUnitsInANoteEachHoldsForWhatIsCountedInIt() {
        assertThat(numbers("（単位：人、千円）", "団体名 | 職員数 | 給与費 | 面積", "A市 | 12 | 3,400 | 5"))
                .containsExactly("B3 12 人", "C3 3400 千円", "D3 5 -");
        assertThat(numbers("（単位：千円、％）", "区分 | 令和6年度 | 増減額 | 増減率", "歳入総額 | 340 | △12 | △3.4"))
                .containsExactly("B3 340 千円", "C3 -12 千円", "D3 -3.4 -");
        assertThat(numbers("（単位：千円、円）", "区分 | 決算額", "歳入 | 340")).containsExactly("B3 340 -");
    }

    @Test
    void aRowOfPersonsIsNotInMoneyForAColumnOfDifferences() {
        assertThat(numbers("（単位：千円）", "区分 | 令和6年度 | 増減額", "歳入総額 | 340 | 12", "職員数 | 40 | ▲5"))
                .containsExactly("B3 340 千円", "C3 12 千円", "B4 40 -", "C4 -5 -");
    }

    @Test
    void whatLooksLikeAFigureAmongFiguresIsNotPassedOver() {
        assertThat(numbers("区分 | 病床 | 増減", "A | 12床 | 2pt", "B | 7 | *12", "C | 12戸数 | 5", "D | 令和の病院 | 3号 | "))
                .containsExactly("B2 12 床", "C2 2 ポイント", "B3 7 -", "C3 NOT_UNDERSTOOD", "B4 NOT_UNDERSTOOD", "C4 5 -");
        assertThat(numbers("区分 | R4実績 | R5実績", "A | 1 | 2", "区分 | R6実績 | R7実績", "B | 3 | 4"))
                .containsExactly("B2 1 -", "C2 2 -", "B4 3 -", "C4 4 -");
    }

    private static List<String> all(String... rows) {
        List<String> lines = new ArrayList<>();
        SheetFindings.of(
                TypedSheet.file(rows),
                found -> lines.add(found.place().inFile().replace("一覧!", "") + " " + found.kind() + " "
                        + found.problem().map(Enum::name).orElse(found.value())));
        return lines;
    }

    private static List<String> numbers(String... rows) {
        List<String> lines = new ArrayList<>();
        SheetFindings.of(TypedSheet.file(rows), found -> {
            if (found.kind() == FindingKind.NUMBER) {
                String unit = found.unit().map(StatedUnit::unit).map(Unit::word).orElse("-");
                lines.add(found.place().inFile().replace("一覧!", "") + " "
                        + found.problem().map(Enum::name).orElse(found.value() + " " + unit));
            }
        });
        return lines;
    }
}
