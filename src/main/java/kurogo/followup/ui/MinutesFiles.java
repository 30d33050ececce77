package kurogo.followup.ui;

import java.util.Locale;
import java.util.function.Supplier;
import kurogo.access.PersonalDataService;
import kurogo.followup.AttachmentType;
import kurogo.followup.Minutes;
import kurogo.followup.MinutesService;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;

/** Buttons that hand out minutes, with the names of those who took part, as files. */
record MinutesFiles(MinutesService service, PersonalDataService personal, FollowUpWords words) {

    DownloadButton word(Supplier<Minutes> minutes) {
        return button("minutes.word", "docx", AttachmentType.WORD, minutes, service::word);
    }

    DownloadButton pdf(Supplier<Minutes> minutes) {
        return button("minutes.pdf", "pdf", AttachmentType.PDF, minutes, service::pdf);
    }

    private DownloadButton button(
            String label, String ending, AttachmentType type, Supplier<Minutes> minutes, Writer writer) {
        return DownloadButton.ofPersons(
                words.get(label),
                () -> {
                    Minutes written = minutes.get();
                    return new Download(
                            words.get("minutes.file", written.title(), ending),
                            type.mediaType(),
                            writer.write(written, words.texts().language()));
                },
                personal::taken);
    }

    private interface Writer {

        byte[] write(Minutes minutes, Locale language);
    }
}
