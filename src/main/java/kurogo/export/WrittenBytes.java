package kurogo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes files into memory, where writing cannot fail. */
public final class WrittenBytes {

    private WrittenBytes() {}

    /** Writes a file somewhere. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The bytes a file is written as. */
    public static byte[] of(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written to", impossible);
        }
        return out.toByteArray();
    }
}
