package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;

/** A file as a browser sends it to a field. */
public final class SentFile extends UploadEvent {

    private final InputStream content;

    private SentFile(Component field, String name, InputStream content) {
        super(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                name,
                0,
                "application/octet-stream",
                field.getElement(),
                null);
        this.content = content;
    }

    public static SentFile of(Component field, String name, InputStream content) {
        return new SentFile(field, name, content);
    }

    /** A file whose coming in ends in a failure of whatever it goes through. */
    public static SentFile failing(Component field, String name, IOException failure) {
        return new SentFile(field, name, new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });
    }

    @Override
    public InputStream getInputStream() {
        return content;
    }
}
