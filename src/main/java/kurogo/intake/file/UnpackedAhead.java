package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import kurogo.intake.read.ReadAhead;

/** Lets a thread of its own unpack a long part while what was unpacked before is read. */
final class UnpackedAhead extends InputStream {

    private static final int BYTES_OF_A_PIECE = 1 << 16;
    private static final int PIECES_AHEAD = 8;

    private final InputStream packed;
    private final ReadAhead<byte[]> pieces;
    private byte[] piece = {};
    private int passed;

    UnpackedAhead(InputStream packed) {
        this.packed = packed;
        this.pieces = ReadAhead.of(PIECES_AHEAD, taker -> unpack(packed, taker));
    }

    private static void unpack(InputStream packed, Consumer<byte[]> taker) {
        try {
            byte[] bytes = new byte[BYTES_OF_A_PIECE];
            for (int got = packed.read(bytes); got >= 0; got = packed.read(bytes)) {
                taker.accept(Arrays.copyOf(bytes, got));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
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
        } catch (UncheckedIOException damaged) {
            throw damaged.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try (packed) {
            pieces.close();
        }
    }
}
