package kurogo.intake.ui;

import java.util.Optional;
import kurogo.access.PersonalDataService;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import kurogo.report.Submission;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import org.springframework.stereotype.Component;

/** Hands out the files versions were read from, byte for byte, to those who may see them. A report names its contact: who takes one stands in the trail. */
@Component
class VersionFiles {

    private final SourceFileService files;
    private final PersonalDataService personal;

    VersionFiles(SourceFileService files, PersonalDataService personal) {
        this.files = files;
        this.personal = personal;
    }

    /** A link to the file of a version; nothing when it was typed in or holds another municipality's report. */
    Optional<DownloadButton> of(Submission version) {
        return version.file().filter(file -> files.isOpenTo(file.id())).map(this::link);
    }

    private DownloadButton link(SourceFileReference file) {
        return DownloadButton.ofPersons(
                file.name(),
                () -> new Download(file.name(), "application/octet-stream", files.content(file.id())),
                personal::taken);
    }
}
