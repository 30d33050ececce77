package kurogo.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link in the shape of a button that hands out a file made at the moment it is asked for. */
public final class DownloadButton extends Anchor {

    /**
     * @param words what is handed out: CSV
     * @param file makes the file when the button is pressed
     */
    public DownloadButton(String words, Supplier<Download> file) {
        addClassName("kurogo-button-link");
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
        setHref(DownloadHandler.fromInputStream(event -> {
            Download download = file.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(download.content()),
                    download.fileName(),
                    download.contentType(),
                    download.content().length);
        }));
        add(Symbol.DOWNLOAD.icon(), new Span(words));
    }
}
