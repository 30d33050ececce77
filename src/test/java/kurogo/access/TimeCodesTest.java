package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    /** That of the RFC. */
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:10Z");

    /** RFC 6238, appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theNumbersAreThoseOfTheRfc(long second, String expected) {
        long step = TimeCodes.stepAt(Instant.ofEpochSecond(second));
        assertThat(TimeCodes.code(KEY, step, 8)).isEqualTo(expected);
    }

    /** RFC 4226, appendix D, counts 0 and 9. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "9, 520489"})
    void sixDigitsAreThoseOfTheOlderRfc(long count, String expected) {
        assertThat(TimeCodes.code(KEY, count, TimeCodes.DIGITS)).isEqualTo(expected);
    }

    @Test
    void aClockMayBeHalfAMinuteWrongAndNoMore() {
        long step = TimeCodes.stepAt(NOW);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(TimeCodes.stepOf(TimeCodes.code(KEY, near, 6), KEY, NOW)).hasValue(near);
        }
        assertThat(TimeCodes.stepOf(TimeCodes.code(KEY, step - 2, 6), KEY, NOW)).isEmpty();
        assertThat(TimeCodes.stepOf(TimeCodes.code(KEY, step + 2, 6), KEY, NOW)).isEmpty();
    }

    @Test
    void digitsMayBeFullWidthAndInTwoGroups() {
        String code = TimeCodes.code(KEY, TimeCodes.stepAt(NOW), 6);
        StringBuilder wide = new StringBuilder();
        code.chars().forEach(digit -> wide.appendCodePoint(digit - '0' + '０'));
        assertThat(TimeCodes.stepOf(wide.insert(3, '　').toString(), KEY, NOW)).isPresent();
    }

    @Test
    void nothingElseIsTakenForANumber() {
        assertThat(TimeCodes.stepOf("", KEY, NOW)).isEmpty();
        assertThat(TimeCodes.stepOf("abcdef", KEY, NOW)).isEmpty();
    }
}
