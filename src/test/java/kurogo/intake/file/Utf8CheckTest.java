package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import kurogo.report.FileContent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

    /** Java's own decoder is the judge; signs that stand in no table are left out, for there is another reason against them. */
    @Property(tries = 20_000)
    void whatJavaReadsAsUtf8FitsAndNothingElseDoes(@ForAll("bytes") byte[] bytes) throws IOException {
        assertThat(Utf8Check.fits(FileContent.of(bytes), 0)).isEqualTo(javaReads(bytes));
    }

    @Test
    void everyLetterThatMayStandInATableFits() throws IOException {
        for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
            boolean may = Character.isSupplementaryCodePoint(letter)
                    || !Character.isSurrogate((char) letter) && TextEncoding.isLetter((char) letter);
            boolean fits = Utf8Check.fits(FileContent.of(encoded(letter)), 0);
            assertThat(fits).as("U+%X", letter).isEqualTo(may);
        }
    }

    @Test
    void aLetterCutByTheEndOfWhatIsReadAtOnceIsWhole() throws IOException {
        String text = "a".repeat((1 << 16) - 1) + "県" + "𠮷".repeat(1 << 15);
        assertThat(Utf8Check.fits(FileContent.of(text.getBytes(StandardCharsets.UTF_8)), 0))
                .isTrue();
    }

    /** Bytes at the borders of what may lead and follow. */
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        0x61, 0x0A, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBC, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xE3,
                        0xED, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(8);
    }

    private static byte[] encoded(int letter) {
        return letter < 0x80
                ? new byte[] {(byte) letter}
                : letter < 0x800
                        ? new byte[] {(byte) (0xC0 | letter >> 6), following(letter)}
                        : letter < 0x10000
                                ? new byte[] {(byte) (0xE0 | letter >> 12), following(letter >> 6), following(letter)}
                                : new byte[] {
                                    (byte) (0xF0 | letter >> 18),
                                    following(letter >> 12),
                                    following(letter >> 6),
                                    following(letter)
                                };
    }

    private static byte following(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private static boolean javaReads(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.chars().allMatch(letter -> TextEncoding.isLetter((char) letter));
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
