package kurogo.followup.ui;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the field files are put into. */
final class UploadText {

    private UploadText() {}

    static UploadI18N in(FollowUpWords words) {
        UploadI18N upload = new UploadI18N();
        upload.setDropFiles(
                new UploadI18N.DropFiles().setOne(words.get("files.drop")).setMany(words.get("files.drop")));
        upload.setAddFiles(
                new UploadI18N.AddFiles().setOne(words.get("files.add")).setMany(words.get("files.add")));
        upload.setError(new UploadI18N.Error()
                .setTooManyFiles(words.get("Refused.TOO_MANY_FILES"))
                .setFileIsTooBig(words.get("Refused.FILE_TOO_LARGE"))
                .setIncorrectFileType(words.get("Refused.FILE_TYPE")));
        return upload;
    }
}
