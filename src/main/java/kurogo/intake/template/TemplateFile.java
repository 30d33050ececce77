package kurogo.intake.template;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form, or many of them, to be taken away. It is made while it is written, so that any number needs little memory.
 *
 * @param name name of the file
 * @param contentType media type
 * @param content writes it
 */
public record TemplateFile(String name, String contentType, Content content) {

    /** Writes a file into a stream and leaves the stream open. */
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
