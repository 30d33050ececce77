package kurogo.backup;

/** A backup that cannot be made, trusted or put back. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The database is not the embedded one: its own tools make backups. */
        NOT_EMBEDDED,
        /** There is no checksum beside the file. */
        NO_CHECKSUM,
        /** The file is not the one the checksum was made of. */
        CHANGED,
        /** The file is no backup of Kurogo, or cannot be opened. */
        UNREADABLE,
        /** It was made by a newer program, whose tables this one does not know. */
        NEWER_SCHEMA,
        /** The program still has the database open. */
        DATABASE_IN_USE
    }

    private final Reason reason;

    BackupRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    BackupRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
