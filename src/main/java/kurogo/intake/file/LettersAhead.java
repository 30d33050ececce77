package kurogo.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import kurogo.intake.read.ReadAhead;

/** Lets a thread of its own read and decode a long text while the letters before are parted into fields. */
final class LettersAhead extends Reader {

    private static final int LETTERS_OF_A_PIECE = 1 << 15;
    private static final int PIECES_AHEAD = 8;

    private final Reader text;
    private final ReadAhead<char[]> pieces;
    private char[] piece = {};
    private int passed;

    LettersAhead(Reader text) {
        this.text = text;
        this.pieces = ReadAhead.of(PIECES_AHEAD, taker -> read(text, taker));
    }

    private static void read(Reader text, Consumer<char[]> taker) {
        try {
            char[] letters = new char[LETTERS_OF_A_PIECE];
            for (int got = text.read(letters); got >= 0; got = text.read(letters)) {
                taker.accept(Arrays.copyOf(letters, got));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        if (passed == piece.length && !isNextAtHand()) {
            return -1;
        }
        int given = Math.min(length, piece.length - passed);
        System.arraycopy(piece, passed, to, from, given);
        passed += given;
        return given;
    }

    private boolean isNextAtHand() throws IOException {
        try {
            boolean isThere = pieces.hasNext();
            piece = isThere ? pieces.next() : piece;
            passed = isThere ? 0 : passed;
            return isThere;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try (text) {
            pieces.close();
        }
    }
}
