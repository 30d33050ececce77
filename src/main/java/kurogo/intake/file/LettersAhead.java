package kurogo.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Lets a thread of its own read and decode a long text while the letters before are parted into fields. */
final class LettersAhead extends Reader {

    private static final int LETTERS_OF_A_PIECE = 1 << 15;

    private final PiecesAhead<CharBuffer> pieces;

    LettersAhead(Reader text) {
        char[] room = new char[LETTERS_OF_A_PIECE];
        this.pieces = new PiecesAhead<>(text, () -> piece(text, room));
    }

    private static Optional<CharBuffer> piece(Reader text, char[] room) throws IOException {
        int got = text.read(room);
        return got < 0 ? Optional.empty() : Optional.of(CharBuffer.wrap(Arrays.copyOf(room, got)));
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        Optional<CharBuffer> piece = pieces.piece();
        if (piece.isEmpty()) {
            return -1;
        }
        int given = Math.min(length, piece.get().remaining());
        piece.get().get(to, from, given);
        return given;
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
