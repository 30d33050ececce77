package kurogo.uikit;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be taken away that is written while it is taken, because it may be large.
 *
 * @param fileName with its ending; Japanese is welcome
 * @param contentType media type
 * @param content writes the bytes
 */
public record StreamedDownload(String fileName, String contentType, Content content) {

    /** Writes into a stream and leaves it open. */
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
