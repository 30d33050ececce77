package kurogo.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import kurogo.access.WaitingEntry;
import kurogo.backup.BackupRefused.Reason;
import kurogo.opencopy.OpenCopy;
import kurogo.opencopy.OpenCopyRefused;

/** A backup in the open form, which either kind of database takes in. */
final class OpenBackup extends BackupCopy {

    private final OpenCopy copy;

    private OpenBackup(Path archive, OpenCopy copy) {
        super(archive);
        this.copy = copy;
    }

    /**
     * Opens one.
     *
     * @throws BackupRefused when it is not what was written, or in another form
     */
    static OpenBackup of(Path archive) {
        BackupFile file = new BackupFile(archive);
        file.requireUnchanged();
        if (!OpenCopy.is(archive)) {
            throw new BackupRefused(file.isOfEmbedded() ? Reason.EMBEDDED_FILE : Reason.UNREADABLE);
        }
        try {
            return new OpenBackup(archive, OpenCopy.open(archive));
        } catch (OpenCopyRefused refused) {
            throw because(refused);
        }
    }

    @Override
    BackupContents contents() {
        ProgramSchema.requireKnown(copy.schema());
        try {
            copy.requireEveryRow();
            return new BackupContents(
                    copy.schema(),
                    copy.rows("submission"),
                    copy.rows("flag"),
                    copy.rows("conversation"),
                    copy.rows("audit_entry"),
                    latest());
        } catch (OpenCopyRefused refused) {
            throw because(refused);
        }
    }

    @Override
    void layInto(Path folder) {
        try {
            copy.embed(folder, WaitingEntry.NONE);
        } catch (OpenCopyRefused | IOException refused) {
            throw because(refused);
        }
    }

    @Override
    void fill(DataSource empty) {
        try {
            copy.fill(empty, WaitingEntry.NONE);
        } catch (OpenCopyRefused | IOException refused) {
            throw because(refused);
        }
    }

    @Override
    public void close() {
        copy.close();
    }

    private Optional<Instant> latest() {
        Instant[] latest = {Instant.MIN};
        copy.values("audit_entry", "happened_at", text -> {
            Instant moment = Instant.parse(text);
            latest[0] = moment.isAfter(latest[0]) ? moment : latest[0];
        });
        return Optional.of(latest[0]).filter(moment -> !moment.equals(Instant.MIN));
    }

    private static BackupRefused because(Exception refused) {
        return switch (refused) {
            case OpenCopyRefused why
            when why.reason() == OpenCopyRefused.Reason.NEWER_PROGRAM -> new BackupRefused(Reason.NEWER_SCHEMA, why);
            case OpenCopyRefused why
            when why.reason() == OpenCopyRefused.Reason.FAILED -> BackupRefused.because(why, Reason.FAILED);
            default -> BackupRefused.because(refused, Reason.UNREADABLE);
        };
    }
}
