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
import java.util.stream.Stream;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;

/**
 * The encoding of a text: by its mark, else strictly UTF-8, else strictly CP932. Nothing is replaced by question marks.
 *
 * @param charset how letters are written
 * @param mark bytes of the mark in front
 */
record TextEncoding(Charset charset, int mark) {

    private static final int LOOKED_AT = 4096;
    private static final String STEERING_IN_TABLES = "\t\n\u000B\f\r\u001A";
    private static final Charset CP932 = Charset.forName("windows-31j");

    /** Finds the encoding of a text by decoding the whole of it. */
    static TextEncoding of(FileContent content) throws IOException {
        byte[] start = content.start(LOOKED_AT);
        Optional<TextEncoding> marked = marked(start).or(() -> unmarkedUtf16(start));
        Stream<TextEncoding> candidates = marked.map(Stream::of)
                .orElseGet(() -> Stream.of(new TextEncoding(StandardCharsets.UTF_8, 0), new TextEncoding(CP932, 0)));
        for (TextEncoding candidate : candidates.toList()) {
            if (candidate.fits(content)) {
                return candidate;
            }
        }
        throw new FileRefused(ProblemCode.ENCODING_UNCLEAR);
    }

    /** Whether a file begins like a text of two bytes a letter. */
    static boolean isUtf16(byte[] start) {
        return marked(start)
                .or(() -> unmarkedUtf16(start))
                .filter(encoding -> encoding.charset != StandardCharsets.UTF_8)
                .isPresent();
    }

    /** The letters, without the mark. Bytes that are none of the encoding end in an exception. */
    Reader reader(FileContent content) throws IOException {
        InputStream in = content.open();
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder());
    }

    private boolean fits(FileContent content) throws IOException {
        char[] letters = new char[1 << 16];
        try (Reader reader = reader(content)) {
            for (int read = reader.read(letters); read >= 0; read = reader.read(letters)) {
                requireLetters(letters, read);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Signs that steer machines stand in no table, but for those that part lines, cells and, at its end, a DOS file. */
    private static void requireLetters(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (letters[i] < ' ' && STEERING_IN_TABLES.indexOf(letters[i]) < 0) {
                throw new FileRefused(ProblemCode.NOT_A_SPREADSHEET);
            }
        }
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

    /** Without a mark, two bytes a letter show in line ends and separators: every second byte of theirs is zero. */
    private static Optional<TextEncoding> unmarkedUtf16(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd < start.length / 20 || start.length % 2 == 1) {
            return Optional.empty();
        }
        if (even == 0) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
        }
        return odd == 0 ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
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
