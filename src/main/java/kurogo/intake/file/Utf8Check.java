package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import kurogo.report.FileContent;

/**
 * Goes through the bytes of a text to be sure that all of it is UTF-8 as the standard has it: nothing longer than needed, no
 * halves of pairs, nothing beyond U+10FFFF. Letters are put together only where one that stands in no table could be among them.
 *
 * <p>Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
 */
final class Utf8Check {

    private static final int BYTES_AT_ONCE = 1 << 16;
    private static final byte DELETE = 0x7F;

    private int letter;
    private int following;
    private int least;

    private Utf8Check() {}

    /** Whether the bytes behind a mark are UTF-8, and letters and signs of a table in it. */
    static boolean fits(FileContent content, int mark) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] bytes = new byte[BYTES_AT_ONCE];
        try (InputStream in = content.open()) {
            in.skipNBytes(mark);
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!check.goesOn(bytes, read)) {
                    return false;
                }
            }
        }
        return check.following == 0;
    }

    private boolean goesOn(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            i = following == 0 ? behindUsual(bytes, i, length) : i;
            if (i < length && !fits(bytes[i])) {
                return false;
            }
            i++;
        }
        return true;
    }

    private boolean fits(byte b) {
        return b >= 0 ? following == 0 && TextEncoding.isLetter((char) b) : following(b);
    }

    /** Where it stops being letters that may stand anywhere, of those nearly every table is made of: ASCII, kana, kanji. */
    private static int behindUsual(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length) {
            byte b = bytes[i];
            if (b >= ' ' && b < DELETE) {
                i++;
            } else if ((byte) 0xE3 <= b
                    && b <= (byte) 0xE9
                    && i + 2 < length
                    && follows(bytes[i + 1])
                    && follows(bytes[i + 2])) {
                i += 3;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean follows(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private boolean following(byte b) {
        if (following == 0) {
            return leads(b & 0xFF);
        }
        if (!follows(b)) {
            return false;
        }
        letter = letter << 6 | (b & 0x3F);
        following--;
        return following > 0 || (letter >= least && isLetter());
    }

    private boolean leads(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            return begin(b & 0x1F, 1, 0x80);
        }
        if (b >= 0xE0 && b <= 0xEF) {
            return begin(b & 0x0F, 2, 0x800);
        }
        return b >= 0xF0 && b <= 0xF4 && begin(b & 0x07, 3, 0x10000);
    }

    private boolean begin(int bits, int bytesFollowing, int leastLetter) {
        letter = bits;
        following = bytesFollowing;
        least = leastLetter;
        return true;
    }

    private boolean isLetter() {
        return Character.isBmpCodePoint(letter)
                ? !Character.isSurrogate((char) letter) && TextEncoding.isLetter((char) letter)
                : Character.isValidCodePoint(letter);
    }
}
