package kurogo.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A link in the shape of a button that hands out a file made at the moment it is asked for. */
public final class DownloadButton extends Anchor {

    private static final int TIME_TO_MAKE_MILLIS = 1_500;

    /**
     * @param words what is handed out: CSV
     * @param file makes the file when the button is pressed
     */
    public DownloadButton(String words, Supplier<Download> file) {
        this(words, DownloadHandler.fromInputStream(event -> response(file.get())));
    }

    private DownloadButton(String words, DownloadHandler handler) {
        addClassName("kurogo-button-link");
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
        setHref(handler);
        add(Symbol.DOWNLOAD.icon(), new Span(words));
    }

    private static DownloadResponse response(Download download) {
        return new DownloadResponse(
                new ByteArrayInputStream(download.content()),
                download.fileName(),
                download.contentType(),
                download.content().length);
    }

    /** Does something once the file was asked for and has had the time to be made. */
    public void afterwards(Runnable action) {
        getElement()
                .addEventListener(
                        "click",
                        click -> getElement()
                                .executeJs(
                                        "return new Promise(done => setTimeout(() => done(true), $0))",
                                        TIME_TO_MAKE_MILLIS)
                                .then(made -> action.run()));
    }

    /**
     * One that hands out a file with data of persons.
     *
     * @param words what is handed out
     * @param file makes the file when the button is pressed
     * @param taken told the name of the file before it is handed out
     */
    public static DownloadButton ofPersons(String words, Supplier<Download> file, Consumer<String> taken) {
        return new DownloadButton(words, () -> {
            Download download = file.get();
            taken.accept(download.fileName());
            return download;
        });
    }

    /**
     * One that hands out a file that may be gone by the time it is asked for: there is no such file then, instead of an empty one.
     *
     * @param words what is handed out
     * @param file finds the file when the button is pressed
     */
    public static DownloadButton whileThere(String words, Supplier<Optional<Download>> file) {
        return new DownloadButton(
                words,
                DownloadHandler.fromInputStream(event -> file.get()
                        .map(DownloadButton::response)
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.GONE, "Gone"))));
    }

    /**
     * One that hands out a large file.
     *
     * @param words what is handed out
     * @param file makes the file when the button is pressed
     */
    public static DownloadButton streaming(String words, Supplier<StreamedDownload> file) {
        return new DownloadButton(words, event -> {
            StreamedDownload download = file.get();
            event.setFileName(download.fileName());
            event.setContentType(download.contentType());
            try (OutputStream out = event.getOutputStream()) {
                download.content().writeTo(out);
            }
        });
    }
}
