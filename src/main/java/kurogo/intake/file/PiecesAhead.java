package kurogo.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.Buffer;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.intake.read.sheet.ReadAhead;

/**
 * Pieces of something long, which a thread of its own reads while those before are used. What goes wrong in reading goes wrong for whoever asks for
 * the next piece.
 *
 * @param <B> what holds a piece
 */
final class PiecesAhead<B extends Buffer> implements Closeable {

    private static final int PIECES_AHEAD = 8;

    private final Closeable source;
    private final ReadAhead<B> ahead;
    private Optional<B> piece = Optional.empty();

    /**
     * Begins to read.
     *
     * @param source what is read, closed with this
     */
    PiecesAhead(Closeable source, Reading<B> reading) {
        this.source = source;
        this.ahead = ReadAhead.of(PIECES_AHEAD, taker -> each(reading, taker));
    }

    /** Reads one piece after another. */
    @FunctionalInterface
    interface Reading<B> {

        /** The next piece; nothing at the end. */
        Optional<B> next() throws IOException;
    }

    private static <B> void each(Reading<B> reading, Consumer<B> taker) {
        try {
            for (Optional<B> next = reading.next(); next.isPresent(); next = reading.next()) {
                taker.accept(next.get());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The piece at hand, with something left in it; nothing at the end. */
    Optional<B> piece() throws IOException {
        try {
            while (piece.filter(Buffer::hasRemaining).isEmpty()) {
                if (!ahead.hasNext()) {
                    return Optional.empty();
                }
                piece = Optional.of(ahead.next());
            }
            return piece;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try (source) {
            ahead.close();
        }
    }
}
