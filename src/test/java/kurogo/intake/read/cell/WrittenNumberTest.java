package kurogo.intake.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    private static final long MOST = 999_999_999_999_999L;

    @Property
    void everySpellingOfANumberIsThatNumber(@ForAll @LongRange(min = 0, max = MOST) long number) {
        String plain = Long.toString(number);
        String commas = String.format(Locale.ROOT, "%,d", number);

        assertThat(value(plain)).contains(number);
        assertThat(value(wide(plain))).contains(number);
        assertThat(value(commas)).contains(number);
        assertThat(value(wide(commas))).contains(number);
        assertThat(value(commas.replace(',', '，'))).contains(number);
        assertThat(value(commas.replace(',', ' '))).contains(number);
        assertThat(value(commas.replace(',', '　'))).contains(number);
        assertThat(value("　" + plain + " ")).contains(number);
        assertThat(value("'" + plain)).contains(number);
        assertThat(value(commas + "件")).contains(number);
        assertThat(value(wide(plain) + " 件")).contains(number);
        assertThat(value(plain + "（うち新規3）")).contains(number);
    }

    @Property
    void everySignBeforeANumberMakesItNegative(@ForAll @LongRange(min = 1, max = MOST) long number) {
        for (String sign : new String[] {"-", "－", "−", "‐", "–", "▲", "△", "△ ", "▲　"}) {
            assertThat(value(sign + number)).contains(-number);
            assertThat(value(sign + wide(String.format(Locale.ROOT, "%,d", number))))
                    .contains(-number);
        }
    }

    @Property
    void everyDecimalIsKeptToItsLastDigit(
            @ForAll @LongRange(min = 0, max = 99_999_999) long whole,
            @ForAll @IntRange(min = 0, max = 9999) int fraction) {
        String text = whole + "." + String.format(Locale.ROOT, "%04d", fraction);

        assertThat(WrittenNumber.in(text).map(WrittenNumber::value)).contains(new BigDecimal(text));
        assertThat(WrittenNumber.in(wide(text)).map(WrittenNumber::value)).contains(new BigDecimal(text));
    }

    @Property
    void everyUnitStaysBesideItsNumber(@ForAll @LongRange(min = 0, max = 999_999) long number) {
        for (Unit unit : Unit.all()) {
            WrittenNumber written = WrittenNumber.in(number + unit.word()).orElseThrow();
            assertThat(written.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(Unit.named(written.unit())).contains(unit);
        }
    }

    @Property
    void twoNumbersInOneCellAreNeverTakenForOne(
            @ForAll @IntRange(min = 0, max = 99) int first, @ForAll @IntRange(min = 0, max = 99_999) int second) {
        for (String between : new String[] {" ", "　", "\n", "\t", "～", "〜", "/", "・", "、", " , ", "と", "人中"}) {
            boolean thousands = between.isBlank()
                    && second >= 100
                    && second <= 999
                    && first > 0
                    && !between.contains("\n")
                    && !between.contains("\t");
            if (!thousands) {
                assertThat(WrittenNumber.in(first + between + second)).isEmpty();
            }
        }
    }

    @Property
    void noTextMakesADigitThatIsNotInIt(@ForAll @Size(max = 8) String anything) {
        WrittenNumber.in(anything)
                .ifPresent(written -> assertThat(anything.chars()
                                .anyMatch(c -> Character.getNumericValue(c) >= 0
                                        || "一二三四五六七八九十百千万億".indexOf(c) >= 0
                                        || Character.isSurrogate((char) c)))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "約12", "12程度", "12以上", "10～12", "1,23", "12,34", "0,123", "12²", "12³", "½", "12（3）", "1/2", "12?",
                "1,2345", "12 34", "1\n200", "1, 200", "12*3", "第1", "1人2件", "12①", "①②", "¥3千円", "１２人中３人", "－", "件",
                "千円", "百万円", "１．２．３"
            })
    void whatCanBeReadInTwoWaysIsNotRead(String text) {
        assertThat(WrittenNumber.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12（うち新規3） | 12 | うち新規3",
                "12件（うち新規３件） | 12 | うち新規3件",
                "12【再掲】 | 12 | 再掲",
                "12※1 | 12 | ※1",
                "12* | 12 | *",
                "12注1) | 12 | 注1)",
            })
    void whatStandsBesideANumberIsKept(String text, long value, String note) {
        assertThat(WrittenNumber.in(text)).hasValueSatisfying(written -> {
            assertThat(written.value()).isEqualByComparingTo(BigDecimal.valueOf(value));
            assertThat(written.note()).isEqualTo(note);
        });
    }

    @ParameterizedTest
    @CsvSource({"¥1200, 1200", "￥１２００, 1200", "'\\1,200', 1200", "△¥5, -5", "'¥1,200円', 1200"})
    void aYenSignIsAUnit(String text, long value) {
        assertThat(WrittenNumber.in(text)).hasValueSatisfying(written -> {
            assertThat(written.value()).isEqualByComparingTo(BigDecimal.valueOf(value));
            assertThat(written.unit()).isEqualTo("円");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "12, true",
        "-3, true",
        "0.5, true",
        "１２, false",
        "'1,200', false",
        "12件, false",
        "▲3, false",
        "十二, false"
    })
    void onlyPlainDigitsAreAsTyped(String text, boolean plain) {
        assertThat(WrittenNumber.in(text).map(WrittenNumber::plain)).contains(plain);
    }

    private static Optional<Long> value(String text) {
        return WrittenNumber.in(text).map(written -> written.value().longValueExact());
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c >= '!' && c <= '~' ? c - '!' + '！' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
