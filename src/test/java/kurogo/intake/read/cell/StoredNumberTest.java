package kurogo.intake.read.cell;

import static kurogo.intake.read.cell.Cells.line;
import static kurogo.intake.read.cell.Cells.number;
import static kurogo.intake.read.cell.Cells.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FigureReading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as workbooks store them, under the formats officials give them. */
class StoredNumberTest {

    /** The counting of days as another library does it. */
    @Property
    void serialNumbersAreTheDaysAnotherLibraryFinds(@ForAll @IntRange(min = 61, max = 2_958_465) int serial) {
        assertThat(SerialDate.day(BigDecimal.valueOf(serial), false))
                .contains(DateUtil.getLocalDateTime(serial, false).toLocalDate());
        assertThat(SerialDate.day(BigDecimal.valueOf(serial), true))
                .contains(DateUtil.getLocalDateTime(serial, true).toLocalDate());
    }

    @Test
    void theFirstDaysOf1900AreCountedAroundTheDayThatNeverWas() {
        assertThat(SerialDate.day(BigDecimal.ZERO, false)).isEmpty();
        assertThat(SerialDate.day(BigDecimal.ONE, false)).contains(LocalDate.of(1900, 1, 1));
        assertThat(SerialDate.day(BigDecimal.valueOf(59), false)).contains(LocalDate.of(1900, 2, 28));
        assertThat(SerialDate.day(BigDecimal.valueOf(60), false)).isEmpty();
        assertThat(SerialDate.day(BigDecimal.valueOf(61), false)).contains(LocalDate.of(1900, 3, 1));
        assertThat(SerialDate.day(BigDecimal.ZERO, true)).contains(LocalDate.of(1904, 1, 1));
        assertThat(SerialDate.day(BigDecimal.valueOf(-1), true)).isEmpty();
        assertThat(SerialDate.day(new BigDecimal("45809.75"), false)).contains(LocalDate.of(2025, 6, 1));
        assertThat(SerialDate.time(new BigDecimal("45809.75")).toHours()).isEqualTo(18);
    }

    @Property
    void theTwoCountsAreFourYearsAndADayApart(@ForAll @IntRange(min = 61, max = 100_000) int serial) {
        LocalDate of1900 = SerialDate.day(BigDecimal.valueOf(serial), false).orElseThrow();
        LocalDate of1904 = SerialDate.day(BigDecimal.valueOf(serial), true).orElseThrow();

        assertThat(ChronoUnit.DAYS.between(of1900, of1904)).isEqualTo(1462);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0;-0;\"該当なし\"", "0;-0;\"集計中\"", "#,##0;-#,##0;未実施"})
    void aZeroShownAsAFactOfItsOwnIsAQuestion(String format) {
        assertThat(NumberReading.ofNumber(new CellContent.Number(BigDecimal.ZERO, format, false)))
                .isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 0;-0;\"x\"",
                "0  | 0;-0;\"***\"",
                "0  | 0;-0;…",
                "0  | 0;-0;未定",
                "0  | 0;-0;\"無回答\"",
                "12 | [>=10]\"10以上\";0",
                "12 | \"x\""
            })
    void aNumberShownAsWordsIsAQuestion(BigDecimal value, String format) {
        assertThat(NumberReading.ofNumber(new CellContent.Number(value, format, false)))
                .isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"前年度 \"0",
                "\"見込 \"0",
                "0\"（見込）\"",
                "\"計画\"0",
                "\"約\"0",
                "0\"以上\"",
                "0\"~15\"",
                "\"第\"0\"位\"",
                "0\"/月\"",
                "#,##0\"円/人\"",
                "#,##0\"千円/件\"",
                "[$USD] #,##0",
                "[$$-409]#,##0"
            })
    void aFigureBesideWordsThatMakeAnotherOfItIsAQuestion(String format) {
        SourceCell cell = number("12", format);

        assertThat(FigureReading.cases(cell, Optional.empty())).isInstanceOf(Reading.NotUnderstood.class);
        assertThat(FigureReading.money(cell, Optional.of(Unit.YEN))).isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\"件\"", "#,##0 ", "\"(\"0\"件)\"", "+0;-0", "0.0", "0_);(0)", "[赤]0"})
    void signsAndUnitsBesideAFigureAreUsual(String format) {
        assertThat(line(FigureReading.cases(number("12", format), Optional.empty())))
                .isEqualTo("CERTAIN 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3400000 | 0!.0000\"万円\" | 340.0000万円",
                "3400 | 0!.0,\"百万円\" | 0.3百万円",
                "12 | #,##0\",000\" | 12,000",
                "12 | 0\"0\" | 120",
                "12 | \"1\"0 | 112",
                "12 | #,##0\".\"0 | 1.2",
                "1234 | 0-00 | 12-34",
                "12 | -0 | -12",
                "12 | \"〔\"0\"〕\" | 〔12〕",
                "12 | 0\"?\" | 12?",
                "12 | 0\"～\" | 12～"
            })
    void aNumberThatIsNotTheOneAPersonSeesIsAQuestion(BigDecimal value, String format, String seen) {
        CellContent.Number number = new CellContent.Number(value, format, false);

        assertThat(ShownNumber.of(number)).isEqualTo(seen);
        assertThat(NumberReading.ofNumber(number)).isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123456 | [>=10000]#\"万\"####;0 | 12万3456 | CERTAIN 123456",
                "3400 | # ##0 | 3 400 | CERTAIN 3400",
                "3400 | \"¥\"#,##0\"-\" | ¥3,400- | CERTAIN 3400",
                "12 | 0\"※\" | 12※ | CERTAIN 12",
                "12 | \"※\"0 | ※12 | CERTAIN 12",
                "1234567 | 0.00E+00 | 1234567 | CERTAIN 1234567",
                "12 | # ?/? | 12 | CERTAIN 12"
            })
    void oneThatIsSeenInAnotherWayIsNone(BigDecimal value, String format, String seen, String reading) {
        CellContent.Number number = new CellContent.Number(value, format, false);

        assertThat(ShownNumber.of(number)).isEqualTo(seen);
        assertThat(line(FigureReading.money(number(value.toPlainString(), format), Optional.of(Unit.YEN))))
                .startsWith(reading);
    }

    @Test
    void thousandsThatAreCutOffMustBeThoseOfTheColumn() {
        Optional<Unit> thousands = Unit.named("千円");

        assertThat(line(FigureReading.money(number("3400000", "#,##0,"), thousands)))
                .isEqualTo("CORRECTED 3400000");
        assertThat(line(FigureReading.money(number("3400000", "#,##0,\"千円\""), Optional.empty())))
                .isEqualTo("CORRECTED 3400000");
        assertThat(line(FigureReading.money(number("3400000", "#,##0,,"), thousands)))
                .isEqualTo("UNIT_UNCLEAR");
        assertThat(line(FigureReading.money(number("0", "#,##0,,"), thousands))).isEqualTo("CORRECTED 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0;-0;\"-\"", "0;-0;\"ー\"", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "#,###"})
    void aZeroShownAsADashIsAZero(String format) {
        assertThat(NumberReading.ofNumber(new CellContent.Number(BigDecimal.ZERO, format, false)))
                .isInstanceOf(Reading.Understood.class);
    }

    @Test
    void aFigureShownInBracketsMayBeANegativeOne() {
        assertThat(NumberReading.ofNumber(new CellContent.Number(BigDecimal.valueOf(5), "\"(\"0\")\"", false)))
                .isInstanceOf(Reading.NotUnderstood.class);
        assertThat(NumberReading.ofNumber(new CellContent.Number(BigDecimal.valueOf(5), "#,##0_);(#,##0)", false)))
                .isInstanceOf(Reading.Understood.class);
    }

    @Property
    void whatAFormatShowsIsReadBackAsTheStoredNumber(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long value) {
        for (String format : new String[] {
            "General", "0", "#,##0", "#,##0_ ", "#,##0;\"△\"#,##0", "#,##0;[Red]\\-#,##0", "#,##0;\"▲ \"#,##0"
        }) {
            String shown = ShownNumber.of(stored(Long.toString(value), format));
            assertThat(WrittenNumber.in(shown).map(written -> written.value().longValueExact()))
                    .as(format + ": " + shown)
                    .contains(value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "-41 | #,##0;\"△\"#,##0 | △41",
                "-1234567 | #,##0;\"△ \"#,##0 | △ 1,234,567",
                "0 | #,##0;-#,##0;\" - \" | ~ - ~",
                "0 | [=0]\" - \";#,##0 | ~ - ~",
                "5 | [=0]\" - \";#,##0 | 5",
                "-5 | #,##0_);[Red](#,##0) | (5)",
                "2015 | \\(0\\) | (2015)",
                "0.0197644 | #,##0.00;\"△\"#,##0.00 | 0.02",
                "1234567 | #,##0, | 1,235",
                "1234567 | #,##0,\"千円\" | 1,235千円",
                "0.123 | 0.0% | 12.3%",
                "12 | 0\"件\" | 12件",
                "1200 | \"¥\"#,##0 | ¥1,200",
                "1200 | [$¥-411]#,##0 | ¥1,200",
                "7 | 000 | 007",
                "0.5 | #.## | .5",
                "3 | #,##0.0## | 3.0",
                "45809 | ggge\"年\"m\"月\"d\"日\" | 令和7年6月1日",
                "45809 | [$-411]ge.m.d | R7.6.1",
                "45809 | [$-411]ggge\"年\"m\"月\"d\"日\"(aaa);@ | 令和7年6月1日(日)",
                "45809 | yyyy/mm/dd | 2025/06/01",
                "45809.5 | yyyy/m/d h:mm | 2025/6/1 12:00",
                "1.5 | [h]:mm | 36:00",
                "43586 | gge\"年\" | 令1年",
                "27 | \"平成\"0\"年\" | 平成27年",
                "12 | @ | 12",
                "37.299999999999997 | General | 37.3",
                "1234567890123 | General | 1234567890123",
                "-0.001 | 0.0 | 0.0"
            })
    void aNumberIsShownAsItsFormatShowsIt(String value, String format, String shown) {
        assertThat(ShownNumber.of(stored(value, format))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | General | CERTAIN 12",
                "-41 | #,##0;\"△\"#,##0 | CERTAIN -41",
                "-5 | #,##0_);(#,##0) | CERTAIN -5",
                "0 | #,##0;-#,##0;\" - \" | CORRECTED 0",
                "0 | #,### | CORRECTED 0",
                "0 | 0 | CERTAIN 0",
                "41 | \"△\"#,##0 | SIGN_UNCLEAR",
                "1234567 | #,##0, | CORRECTED 1234.567",
                "2015 | \\(0\\) | SIGN_UNCLEAR",
                "0.125 | 0.0% | CERTAIN 12.5",
                "45809 | yyyy/m/d | NOT_UNDERSTOOD"
            })
    void theStoredValueIsTheTruthWhateverItsFormatShows(String value, String format, String line) {
        assertThat(line(FigureReading.decimal(number(value, format)))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy/m/d",
                "[$-411]ge.m.d;@",
                "ggge\"年\"m\"月\"d\"日\"",
                "h:mm",
                "[h]:mm:ss",
                "mm:ss.0",
                "m/d/yy h:mm AM/PM",
                "d-mmm-yy",
                "yyyy\"年度\""
            })
    void formatsOfDatesAreKnown(String format) {
        assertThat(NumberFormat.of(format).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "#,##0",
                "0\"月\"",
                "\"date\"0",
                "#,##0;[Red]-#,##0",
                "0.00E+00",
                "G/標準",
                "# ?/?",
                "\\d0",
                "_-* #,##0_-",
                "@",
                "[Red]0",
                "0\"日\""
            })
    void formatsOfNumbersAreNoDates(String format) {
        assertThat(NumberFormat.of(format).isDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'#,##0\"千円\"', 千円",
        "'#,##0\"人\"', 人",
        "'\"¥\"#,##0;\"¥\"-#,##0', 円",
        "'0\"件\"', 件",
        "'#,##0 ;\"△\"#,##0', ''"
    })
    void aFormatCanWriteTheUnit(String format, String unit) {
        assertThat(NumberFormat.of(format).unit().map(Unit::word))
                .isEqualTo(Optional.of(unit).filter(word -> !word.isEmpty()));
    }
}
