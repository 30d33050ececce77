package kurogo.intake.ui;

import java.util.Optional;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import kurogo.report.Submission;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import org.springframework.stereotype.Component;

/** Hands out the files versions were read from, byte for byte, to those who may see them. */
@Component
class VersionFiles {

    private final SourceFileService files;

    VersionFiles(SourceFileService files) {
        this.files = files;
    }

    /** A link to the file of a version; nothing when it was typed in or holds another municipality's report. */
    Optional<DownloadButton> of(Submission version) {
        return version.file().filter(file -> files.isOpenTo(file.id())).map(this::link);
    }

    private DownloadButton link(SourceFileReference file) {
        return new DownloadButton(
                file.name(), () -> new Download(file.name(), "application/octet-stream", files.content(file.id())));
    }
}
