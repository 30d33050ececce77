package kurogo.intake.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import kurogo.text.Texts;

/** The words of the upload field. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N in(Texts texts) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(texts.get("reception.upload.drop"))
                        .setMany(texts.get("reception.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(texts.get("reception.upload.choose"))
                        .setMany(texts.get("reception.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(texts.get("reception.upload.tooBig"))
                        .setTooManyFiles(texts.get("reception.upload.failed"))
                        .setIncorrectFileType(texts.get("reception.upload.failed")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.get("reception.upload.waiting"))
                                .setStalled(texts.get("reception.upload.waiting"))
                                .setProcessing(texts.get("reception.upload.processing"))
                                .setHeld(texts.get("reception.upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.get("reception.upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.get("reception.upload.failed"))
                                .setUnexpectedServerError(texts.get("reception.upload.failed"))
                                .setForbidden(texts.get("reception.upload.failed"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
