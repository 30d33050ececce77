package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;

/**
 * The encoding of a text: by its mark or its signs, else strictly UTF-8, else strictly CP932. Nothing is replaced by question
 * marks, and a text that two encodings fit is refused.
 *
 * @param charset how letters are written
 * @param mark bytes of the mark in front
 */
record TextEncoding(Charset charset, int mark) {

    private static final int LOOKED_AT = 4096;
    private static final int FEWEST_ZEROS = 20;
    private static final String STEERING_IN_TABLES = "\t\n\u000B\f\r\u001A";
    private static final String SEPARATING = ",;\t\r\n";
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final TextEncoding UNSIGNED_UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0);

    /** Finds the encoding of a text by going through the whole of it. */
    static TextEncoding of(FileContent content) throws IOException {
        Optional<TextEncoding> signed = signed(content);
        if (signed.isPresent()) {
            return signed.get().required(content);
        }
        return UNSIGNED_UTF_8.fits(content) ? UNSIGNED_UTF_8 : cp932(content);
    }

    /** What the encoding of a text most likely is, as far as its beginning tells. */
    static TextEncoding likely(FileContent content) throws IOException {
        return signed(content).orElse(UNSIGNED_UTF_8);
    }

    private static Optional<TextEncoding> signed(FileContent content) throws IOException {
        byte[] start = content.start(LOOKED_AT);
        return marked(start).or(() -> unmarkedUtf16(start)).or(() -> shifted(start));
    }

    /** Bytes of EUC-JP are half-width kana of CP932, and those of UTF-8 rare kanji: either would be read as nonsense. */
    private static TextEncoding cp932(FileContent content) throws IOException {
        if (Utf8Lines.areIn(content) || new TextEncoding(EUC_JP, 0).fits(content)) {
            throw new FileRefused(ProblemCode.ENCODING_UNCLEAR);
        }
        return new TextEncoding(CP932, 0).required(content);
    }

    /** Two bytes a letter, in which order, if a file begins like such a text. */
    static Optional<Charset> utf16(byte[] start) {
        return marked(start)
                .or(() -> unmarkedUtf16(start))
                .map(TextEncoding::charset)
                .filter(charset -> charset != StandardCharsets.UTF_8);
    }

    /** The letters, without the mark. Bytes that are none of the encoding end in an exception. */
    Reader reader(FileContent content) throws IOException {
        InputStream in = content.open();
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder());
    }

    /** The letters, without the mark. Bytes that are none of the encoding, and letters that stand in no table, end in an exception. */
    Reader letters(FileContent content) throws IOException {
        return new TableLetters(reader(content));
    }

    private TextEncoding required(FileContent content) throws IOException {
        if (!fits(content)) {
            throw new FileRefused(ProblemCode.ENCODING_UNCLEAR);
        }
        return this;
    }

    private boolean fits(FileContent content) throws IOException {
        return charset.equals(StandardCharsets.UTF_8) ? Utf8Check.fits(content, mark) : fitsDecoded(content);
    }

    private boolean fitsDecoded(FileContent content) throws IOException {
        char[] letters = new char[1 << 16];
        try (Reader reader = reader(content)) {
            for (int read = reader.read(letters); read >= 0; read = reader.read(letters)) {
                if (!areLetters(letters, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean areLetters(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (!isLetter(letters[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a letter or sign may stand in a text table.
     *
     * @throws FileRefused for signs that steer machines: none but those that part lines, cells and, at its end, a DOS file, do
     */
    static boolean isLetter(char letter) {
        if (letter < ' ' && STEERING_IN_TABLES.indexOf(letter) < 0) {
            throw new FileRefused(ProblemCode.NOT_A_SPREADSHEET);
        }
        boolean steersTerminals = '\u007F' <= letter && letter <= '\u009F';
        boolean isNone = '\uF8F0' <= letter && letter <= '\uF8F3' || letter >= '\uFFFD';
        return !steersTerminals && !isNone;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Optional<TextEncoding> marked(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        return startsWith(start, 0xFF, 0xFE)
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2))
                : Optional.empty();
    }

    /**
     * Without a mark, two bytes a letter show in line ends and separators. Read in the wrong order these would be letters no
     * Japanese text has, unlike the full-width space, one of whose bytes is zero as well.
     */
    private static Optional<TextEncoding> unmarkedUtf16(byte[] start) {
        int zeros = 0;
        int littleEndian = 0;
        int bigEndian = 0;
        for (int i = 0; i + 1 < start.length; i += 2) {
            zeros += start[i] == 0 || start[i + 1] == 0 ? 1 : 0;
            littleEndian += separates(start[i]) && start[i + 1] == 0 ? 1 : 0;
            bigEndian += start[i] == 0 && separates(start[i + 1]) ? 1 : 0;
        }
        if (zeros < start.length / FEWEST_ZEROS || (littleEndian == 0) == (bigEndian == 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new TextEncoding(littleEndian > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
    }

    private static boolean separates(byte letter) {
        return SEPARATING.indexOf(letter) >= 0;
    }

    /** The encoding of mail shifts to Japanese by a sign of its own. */
    private static Optional<TextEncoding> shifted(byte[] start) {
        for (int i = 0; i + 2 < start.length; i++) {
            if (start[i] == 0x1B && start[i + 1] == '$' && (start[i + 2] == 'B' || start[i + 2] == '@')) {
                return Optional.of(new TextEncoding(ISO_2022_JP, 0));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
