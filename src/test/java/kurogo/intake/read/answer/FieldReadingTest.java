package kurogo.intake.read.answer;

import static kurogo.intake.read.cell.Cells.line;
import static kurogo.intake.read.cell.Cells.number;
import static kurogo.intake.read.cell.Cells.number1904;
import static kurogo.intake.read.cell.Cells.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.WayOfRunning;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of a report's fields are read as. */
class FieldReadingTest {

    @Test
    void blankZeroAndTheOtherSilencesAreDifferentFacts() {
        Set<String> facts = new HashSet<>();
        for (String text : new String[] {"", "0", "該当なし", "未実施", "集計中", "不明", "X"}) {
            facts.add(line(FigureReading.cases(text(text), Optional.empty())));
        }
        assertThat(facts)
                .containsExactlyInAnyOrder(
                        "CERTAIN BLANK",
                        "CERTAIN 0",
                        "CORRECTED NOT_APPLICABLE",
                        "CORRECTED NOT_RUN",
                        "CORRECTED BEING_COUNTED",
                        "CORRECTED UNKNOWN",
                        "CORRECTED WITHHELD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | CERTAIN 12",
                "１２件 | CORRECTED 12",
                "12（うち新規3） | CORRECTED 12 | うち新規3",
                "⑫ | CORRECTED 12",
                "Ⅻ | CORRECTED 12",
                "十二 | CORRECTED 12",
                "1万2千件 | CORRECTED 12000",
                "二千件 | CORRECTED 2000",
                "12人 | UNIT_DOES_NOT_FIT",
                "12千円 | UNIT_DOES_NOT_FIT",
                "▲5 | NEGATIVE",
                "－5 | NEGATIVE",
                "(5) | SIGN_UNCLEAR",
                "（１，２００） | SIGN_UNCLEAR",
                "1.5 | NOT_A_WHOLE_NUMBER",
                "1.000 | POINT_UNCLEAR",
                "1.234件 | POINT_UNCLEAR",
                "12.0 | CERTAIN 12",
                "約12 | NOT_UNDERSTOOD",
                "12 34 | NOT_UNDERSTOOD",
                "なし | NOT_UNDERSTOOD",
                "一 | NOT_UNDERSTOOD",
                "007 | CORRECTED 7"
            })
    void casesAreReadOrAskedAbout(String cell, String reading) {
        assertThat(line(FigureReading.cases(text(cell), Optional.empty()))).startsWith(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,400 | 千円 | CORRECTED 3400000",
                "3400千円 | 円 | CORRECTED 3400000",
                "3.4百万円 | 千円 | CORRECTED 3400000",
                "340万円 | | CORRECTED 3400000",
                "3億4,500万円 | 千円 | CORRECTED 345000000",
                "1.2億円 | 千円 | CORRECTED 120000000",
                "¥3,400,000 | 千円 | CORRECTED 3400000",
                "3400 | | UNIT_NOT_STATED",
                "0 | | CERTAIN 0",
                "340万 | 千円 | UNIT_UNCLEAR",
                "340万 | 円 | CORRECTED 3400000",
                "12件 | 千円 | UNIT_DOES_NOT_FIT",
                "1.0005 | 千円 | NOT_A_WHOLE_NUMBER",
                "3.400 | 千円 | POINT_UNCLEAR",
                "1.234.567 | 円 | POINT_UNCLEAR",
                "3.450 | 百万円 | CERTAIN 3450000",
                "1.234億円 | 千円 | CORRECTED 123400000",
                "12.5 | 千円 | CERTAIN 12500",
                "▲3,400 | 千円 | NEGATIVE",
                "9999999999999 | 百万円 | OUT_OF_RANGE",
                "集計中 | 千円 | CORRECTED BEING_COUNTED"
            })
    void moneyIsTurnedIntoYenOrAskedAbout(String cell, String unit, String reading) {
        assertThat(line(FigureReading.money(text(cell), Unit.named(unit == null ? "" : unit))))
                .isEqualTo(reading);
    }

    @Property
    void moneyIsTheSameInWhateverUnitItIsWritten(@ForAll @LongRange(min = 1, max = 9_999) long millions) {
        String yen = "CORRECTED " + millions * 1_000_000;
        Unit thousands = Unit.named("千円").orElseThrow();
        for (String written : new String[] {
            millions + "百万円",
            millions * 100 + "万円",
            millions * 1_000 + "千円",
            millions * 1_000_000 + "円",
            millions * 100 + "万円"
        }) {
            assertThat(line(FigureReading.money(text(written), Optional.of(thousands))))
                    .isEqualTo(yen);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和7年6月1日 | CORRECTED 2025-06-01",
                "20250601 | CORRECTED 2025-06-01",
                "7.6.1 | DATE_UNCLEAR",
                "6月1日 | DATE_UNCLEAR",
                "令和7年（2024）6月1日 | DATE_UNCLEAR",
                "令和7年6月 | NOT_UNDERSTOOD",
                "－ | CORRECTED NOT_APPLICABLE",
                "明治33年1月1日 | NOT_UNDERSTOOD"
            })
    void daysAreReadOrAskedAbout(String cell, String reading) {
        assertThat(line(DateReading.day(text(cell)))).isEqualTo(reading);
    }

    @Test
    void storedDaysAreReadByTheCountOfTheirWorkbook() {
        assertThat(line(DateReading.day(number("45809", "[$-411]ge.m.d")))).isEqualTo("CERTAIN 2025-06-01");
        assertThat(line(DateReading.day(number1904("44347", "[$-411]ggge\"年\"m\"月\"d\"日\""))))
                .isEqualTo("CERTAIN 2025-06-01");
        assertThat(line(DateReading.day(number("45809", "General")))).isEqualTo("NOT_UNDERSTOOD");
        assertThat(line(DateReading.day(number("5", "yyyy/m/d")))).isEqualTo("NOT_UNDERSTOOD");
        assertThat(line(DateReading.day(number("20250601", "0")))).isEqualTo("CERTAIN 2025-06-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4月 | CORRECTED APRIL",
                "４月から | CORRECTED APRIL",
                "4月1日 | CORRECTED APRIL",
                "R7.6 | CORRECTED JUNE",
                "令和7年6月1日 | CORRECTED JUNE",
                "2025/6 | CORRECTED JUNE",
                "4 | CORRECTED APRIL",
                "4/1 | DATE_UNCLEAR",
                "7.6 | NOT_UNDERSTOOD",
                "13月 | NOT_UNDERSTOOD"
            })
    void monthsAreReadOrAskedAbout(String cell, String reading) {
        assertThat(line(DateReading.month(text(cell)))).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和7年度 | 2025",
                "R7 | 2025",
                "令和元年度 | 2019",
                "2025 | 2025",
                "令和7年度（2025年度） | 2025",
                "令和7年度（2024年度） | DATE_UNCLEAR",
                "7 | NOT_UNDERSTOOD",
                "7年度 | DATE_UNCLEAR"
            })
    void fiscalYearsAreReadOrAskedAbout(String cell, String reading) {
        assertThat(line(DateReading.fiscalYear(text(cell)))).contains(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "直営 | CERTAIN DIRECT",
                "一部 委託 | CORRECTED PARTLY_CONTRACTED",
                "□直営 ☑委託 | CORRECTED CONTRACTED",
                "○直営・○委託 | NOT_UNDERSTOOD",
                "直営又は委託 | NOT_UNDERSTOOD",
                "ﾁｮｸｴｲ | NOT_UNDERSTOOD"
            })
    void choicesAreReadOrAskedAbout(String cell, String reading) {
        assertThat(line(ChoiceReading.read(text(cell), WayOfRunning.class, Terms.builtIn())))
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12（誤）",
                "12（修正前）",
                "12（上半期）",
                "12（12月末現在）",
                "12（未確定）",
                "12（正しくは15）",
                "12（約）",
                "12（再掲）",
                "12（見込）",
                "12（4月～9月）",
                "12（概数）"
            })
    void aRemarkThatMakesAnotherFigureOfItIsAQuestion(String typed) {
        assertThat(FigureReading.cases(text(typed), Optional.empty())).isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12(うち新規3)", "12（前年度10）", "12（実人数）", "12（10月から実施）"})
    void aRemarkBesideAFigureIsKept(String typed) {
        assertThat(line(FigureReading.cases(text(typed), Optional.empty()))).startsWith("CORRECTED 12 | ");
    }
}
