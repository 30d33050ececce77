package kurogo.intake.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    private static final String DIGITS = "〇一二三四五六七八九";

    @Property
    void kanjiByPlaceAreRead(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long number) {
        boolean unclear = number > 10_000 && number % 10_000 > 0 && number % 10_000 < 10;
        boolean bareUnit = number % 10_000 == 100 || number % 10_000 == 1_000;
        if (unclear || bareUnit) {
            assertThat(KanjiNumeral.in(kanji(number))).isEmpty();
        } else {
            assertThat(KanjiNumeral.in(kanji(number))).contains(BigDecimal.valueOf(number));
        }
    }

    @Property
    void kanjiDigitByDigitAreRead(@ForAll @IntRange(min = 10, max = 99_999_999) int number) {
        String written = Integer.toString(number)
                .chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .reduce("", String::concat);
        if (written.matches("一+")) {
            assertThat(KanjiNumeral.in(written)).isEmpty();
        } else {
            assertThat(KanjiNumeral.in(written)).contains(BigDecimal.valueOf(number));
        }
    }

    @Property
    void figuresMixedWithKanjiAreRead(
            @ForAll @IntRange(min = 1, max = 9999) int hundredMillions,
            @ForAll @IntRange(min = 1, max = 9999) int tenThousands) {
        BigDecimal value = BigDecimal.valueOf(hundredMillions * 100_000_000L + tenThousands * 10_000L);

        assertThat(KanjiNumeral.in(hundredMillions + "億" + tenThousands + "万")).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十二, 12",
        "二十, 20",
        "百二十, 120",
        "二千三, 2003",
        "一二, 12",
        "二〇二五, 2025",
        "1万2千, 12000",
        "3千5百, 3500",
        "1.2万, 12000",
        "3.5億, 350000000",
        "'3億4,500万', 345000000",
        "1億2千万, 120000000",
        "1万200, 10200",
        "二, 2",
        "一万, 10000"
    })
    void kanjiNumeralsAreRead(String text, BigDecimal value) {
        assertThat(KanjiNumeral.in(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一", "一一", "千", "百", "万", "億", "1万2", "1万20", "一万二", "万三", "千千", "十百", "12百", "1.2千", "三四十", "12", "",
                "〇"
            })
    void whatMayBeADashAUnitOrAnotherNumberIsNotRead(String text) {
        assertThat(KanjiNumeral.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ⅰ, 1", "Ⅳ, 4", "Ⅻ, 12", "ⅻ, 12", "XII, 12", "ＶＩＩ, 7", "ⅩⅠ, 11", "Ⅹ, 10"})
    void romanNumeralsAreRead(String text, BigDecimal value) {
        assertThat(RomanNumeral.in(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "V", "X", "x", "xii", "IIII", "IXX", "C", "MIX", "Vi"})
    void aLetterAloneIsNoNumeral(String text) {
        assertThat(RomanNumeral.in(text)).isEmpty();
    }

    @Test
    void everyEnclosedNumeralIsItsNumber() {
        for (int i = 0; i < 20; i++) {
            assertThat(EnclosedNumeral.in(Character.toString('①' + i))).contains(BigDecimal.valueOf(i + 1L));
            assertThat(EnclosedNumeral.in(Character.toString('⑴' + i))).contains(BigDecimal.valueOf(i + 1L));
            assertThat(EnclosedNumeral.in(Character.toString('⒈' + i))).contains(BigDecimal.valueOf(i + 1L));
        }
        for (int i = 0; i < 15; i++) {
            assertThat(EnclosedNumeral.in(Character.toString('㉑' + i))).contains(BigDecimal.valueOf(i + 21L));
            assertThat(EnclosedNumeral.in(Character.toString('㊱' + i))).contains(BigDecimal.valueOf(i + 36L));
        }
        for (int i = 0; i < 10; i++) {
            assertThat(EnclosedNumeral.in(Character.toString('❶' + i))).contains(BigDecimal.valueOf(i + 1L));
            assertThat(EnclosedNumeral.in(Character.toString('➀' + i))).contains(BigDecimal.valueOf(i + 1L));
            assertThat(EnclosedNumeral.in(Character.toString('➊' + i))).contains(BigDecimal.valueOf(i + 1L));
            assertThat(EnclosedNumeral.in(Character.toString('⓫' + i))).contains(BigDecimal.valueOf(i + 11L));
            assertThat(EnclosedNumeral.in(Character.toString('㈠' + i))).contains(BigDecimal.valueOf(i + 1L));
            assertThat(EnclosedNumeral.in(Character.toString('㊀' + i))).contains(BigDecimal.valueOf(i + 1L));
        }
        assertThat(EnclosedNumeral.in("⓪")).contains(BigDecimal.ZERO);
    }

    private static String kanji(long number) {
        return section(number / 100_000_000, "億", true)
                + section(number / 10_000 % 10_000, "万", true)
                + section(number % 10_000, "", false);
    }

    /** 千 and 百 without a digit would be units where they stand alone before 億 and 万. */
    private static String section(long number, String behind, boolean withOne) {
        StringBuilder written = new StringBuilder();
        long[] places = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        for (int i = 0; i < places.length; i++) {
            long digit = number / places[i] % 10;
            boolean said = digit > 1 || digit == 1 && (places[i] == 1 || withOne);
            written.append(said ? DIGITS.charAt((int) digit) : "").append(digit > 0 ? names[i] : "");
        }
        return number == 0 ? "" : written + behind;
    }
}
