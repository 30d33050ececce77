package kurogo.backup;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.storage.StorageTrouble;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup that cannot be made, trusted or put back. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BackupRefused.class);
    private static final int STEPS_TO_THE_CAUSE = 20;

    /** Why. */
    public enum Reason {
        /** There is no checksum beside the file. */
        NO_CHECKSUM,
        /** The file is not the one the checksum was made of. */
        CHANGED,
        /** The file is no backup of Kurogo, or cannot be opened. */
        UNREADABLE,
        /** It was made by a newer program, whose tables this one does not know. */
        NEWER_SCHEMA,
        /** It is of the embedded database, whose file no other database can read. */
        EMBEDDED_FILE,
        /** Somebody still has the database open. */
        DATABASE_IN_USE,
        /** Other programs work on the same database; they are named. */
        OTHER_PROGRAMS,
        /** The role in the database may not make what a backup is put back into. */
        NO_RIGHT,
        /** The role in the database may not read all there is. */
        NO_RIGHT_TO_READ,
        /** The tables in use belong to another role, which could not work with those that would replace them. */
        NOT_THE_OWNER,
        /** The order to put it back waited for too long. */
        ORDER_TOO_OLD,
        /** There is no room left. */
        NO_ROOM,
        /** The database is not to be reached. */
        UNREACHABLE,
        /** Something nobody foresaw; the log says what. */
        FAILED
    }

    private static final Map<String, Reason> AS_POSTGRES_SAYS =
            Map.of("42501", Reason.NO_RIGHT, "55P03", Reason.DATABASE_IN_USE);

    private final Reason reason;
    private final List<String> programs;

    BackupRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
        this.programs = List.of();
    }

    BackupRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.programs = List.of();
    }

    /** Other programs have to be stopped first. */
    BackupRefused(List<String> programs) {
        super(Reason.OTHER_PROGRAMS.name() + " " + programs);
        this.reason = Reason.OTHER_PROGRAMS;
        this.programs = List.copyOf(programs);
    }

    /** The plainest reason for a failure, or the one given where none is known. */
    static BackupRefused because(Throwable failure, Reason otherwise) {
        Reason found = room(failure).or(() -> told(failure)).orElse(otherwise);
        if (found == Reason.FAILED) {
            LOG.error("A backup could not be made or put back", failure);
        }
        return new BackupRefused(found, failure);
    }

    /** The plainest reason why none could be made. */
    static BackupRefused unmade(Throwable failure) {
        BackupRefused refused = because(failure, Reason.FAILED);
        return refused.reason == Reason.NO_RIGHT ? new BackupRefused(Reason.NO_RIGHT_TO_READ, failure) : refused;
    }

    public Reason reason() {
        return reason;
    }

    /** The programs that are in the way. */
    List<String> programs() {
        return programs;
    }

    /** The reason as a sentence. */
    public String words(Texts texts) {
        return texts.get("backup.Reason." + reason.name(), String.join(", ", programs));
    }

    private static Optional<Reason> room(Throwable failure) {
        return StorageTrouble.behind(failure)
                .map(trouble -> trouble == StorageTrouble.UNREACHABLE ? Reason.UNREACHABLE : Reason.NO_ROOM);
    }

    private static Optional<Reason> told(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(STEPS_TO_THE_CAUSE)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .filter(AS_POSTGRES_SAYS::containsKey)
                .findFirst()
                .map(AS_POSTGRES_SAYS::get);
    }
}
