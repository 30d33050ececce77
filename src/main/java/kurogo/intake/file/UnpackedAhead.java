package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Lets a thread of its own unpack a long part while what was unpacked before is read. */
final class UnpackedAhead extends InputStream {

    private static final int BYTES_OF_A_PIECE = 1 << 16;

    private final PiecesAhead<ByteBuffer> pieces;

    UnpackedAhead(InputStream packed) {
        byte[] room = new byte[BYTES_OF_A_PIECE];
        this.pieces = new PiecesAhead<>(packed, () -> piece(packed, room));
    }

    private static Optional<ByteBuffer> piece(InputStream packed, byte[] room) throws IOException {
        int got = packed.read(room);
        return got < 0 ? Optional.empty() : Optional.of(ByteBuffer.wrap(Arrays.copyOf(room, got)));
    }

    @Override
    public int read() throws IOException {
        Optional<ByteBuffer> piece = pieces.piece();
        return piece.isPresent() ? piece.get().get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        Optional<ByteBuffer> piece = pieces.piece();
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
