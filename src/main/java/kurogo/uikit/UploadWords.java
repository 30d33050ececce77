package kurogo.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import kurogo.storage.StorageTrouble;
import kurogo.text.Texts;

/** The words of an upload field. */
public final class UploadWords {

    /** What is done with a file while it comes in. */
    @FunctionalInterface
    public interface Taking {
        void take() throws IOException;
    }

    private UploadWords() {}

    /**
     * Takes a file and says why it was not kept, as for anything else that goes wrong on a screen; the field itself says only
     * that it was not. Of a line that broke nothing is said: often the sender broke it off.
     */
    public static void telling(UploadEvent event, Taking taking) throws IOException {
        try {
            taking.take();
        } catch (IOException | RuntimeException notKept) {
            if (isOurs(notKept)) {
                tell(event, notKept);
            }
            throw notKept;
        }
    }

    /** Whether the program or its disk failed, and not the line to the sender or the file sent. */
    public static boolean isOurs(Exception failure) {
        return !(failure instanceof IOException)
                || failure instanceof FileSystemException
                || StorageTrouble.behind(failure).isPresent();
    }

    private static void tell(UploadEvent event, Exception notKept) {
        UI ui = event.getUI();
        ui.accessSynchronously(() -> ui.getSession().getErrorHandler().error(new ErrorEvent(notKept)));
    }

    public static UploadI18N in(Texts texts) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(texts.get("upload.dropOne"))
                        .setMany(texts.get("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.get("upload.chooseOne"))
                        .setMany(texts.get("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(texts.get("upload.tooBig"))
                        .setTooManyFiles(texts.get("upload.failed"))
                        .setIncorrectFileType(texts.get("upload.failed")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.get("upload.waiting"))
                                .setStalled(texts.get("upload.waiting"))
                                .setProcessing(texts.get("upload.processing"))
                                .setHeld(texts.get("upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.get("upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.get("upload.failed"))
                                .setUnexpectedServerError(texts.get("upload.refused"))
                                .setForbidden(texts.get("upload.failed"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
