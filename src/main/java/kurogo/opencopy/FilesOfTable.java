package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import kurogo.opencopy.OpenCopyRefused.Reason;

/** Reads the bytes of rows that follow each other, mostly in one file after the other, without opening a file for each of them. */
final class FilesOfTable implements AutoCloseable {

    private final OpenCopy copy;
    private InputStream open = InputStream.nullInputStream();
    private String file = "";
    private long at;

    FilesOfTable(OpenCopy copy) {
        this.copy = copy;
    }

    byte[] at(FilePlace place) throws IOException {
        if (!place.file().equals(file) || place.from() < at) {
            open.close();
            open = copy.read(place.file());
            file = place.file();
            at = 0;
        }
        open.skipNBytes(place.from() - at);
        byte[] bytes = open.readNBytes(place.length());
        if (bytes.length != place.length()) {
            throw new OpenCopyRefused(Reason.DAMAGED);
        }
        at = place.from() + bytes.length;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
