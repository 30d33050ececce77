package kurogo.uikit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import kurogo.text.Texts;

/** Takes one file into memory and hands it on in the browser's turn. */
public final class FileField extends Upload {

    /** Does something with a file. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, byte[] bytes);
    }

    /**
     * A field for one file.
     *
     * @param label what file is asked for, read out
     * @param mostBytes size up to which files are taken
     */
    public FileField(String label, int mostBytes, Texts texts, Taker taker) {
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setI18n(UploadWords.in(texts));
        getElement().setAttribute("aria-label", label);
        setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> taker.take(metadata.fileName(), bytes)));
        addAllFinishedListener(finished -> clearFileList());
    }
}
