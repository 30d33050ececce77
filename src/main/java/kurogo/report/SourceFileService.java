package kurogo.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForReporting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files reports came in, byte for byte, so that every figure can be traced to what was sent. */
@Service
@Transactional
@ForReporting
public class SourceFileService {

    private final SourceFileRepository files;
    private final CurrentUser user;
    private final Clock clock;

    SourceFileService(SourceFileRepository files, CurrentUser user, Clock clock) {
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps a file under the name its sender gave it. */
    public SourceFileReference keep(String name, byte[] content) {
        return files.insert(
                name,
                content,
                sha256(content),
                clock.instant(),
                user.get().displayName(),
                user.get().municipality());
    }

    /**
     * The bytes of a file. A municipal reporter is given files of their own municipality that hold no other's report.
     *
     * @throws NoSuchElementException when there is no such file, or none the user may see
     */
    @Transactional(readOnly = true)
    @ForEveryone
    public byte[] content(long fileId) {
        return files.content(fileId, user.get().municipality())
                .orElseThrow(() -> new NoSuchElementException("No file " + fileId));
    }

    /** Forgets a file that no submission was read from. */
    public void forget(SourceFileReference file) {
        content(file.id());
        files.delete(file.id());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
