package kurogo.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;

/** Lets the letters of a text table pass and stops at one that stands in none: see {@link TextEncoding#isLetter}. */
final class TableLetters extends FilterReader {

    TableLetters(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) {
            require((char) letter);
        }
        return letter;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int got = super.read(to, from, length);
        for (int i = from; i < from + got; i++) {
            if (!isUsual(to[i])) {
                require(to[i]);
            }
        }
        return got;
    }

    /** Whether it is of those nearly every table is made of. */
    private static boolean isUsual(char letter) {
        return ' ' <= letter && letter < '\u007F' || '\u3000' <= letter && letter < '\uD800';
    }

    private static void require(char letter) throws MalformedInputException {
        if (!TextEncoding.isLetter(letter)) {
            throw new MalformedInputException(1);
        }
    }
}
