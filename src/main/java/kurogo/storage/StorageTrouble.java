package kurogo.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Why the database cannot keep what it is given, where that is the machine's doing and somebody can do something about it. */
public enum StorageTrouble {
    /** No room is left where the database lies. */
    DISK_FULL,
    /** The disk lets nothing be written. */
    READ_ONLY,
    /** The database is not to be reached, or closed itself after trouble with its disk. */
    UNREACHABLE;

    private static final int STEPS_TO_THE_CAUSE = 20;
    private static final String OUT_OF_ROOM_ON_POSTGRESQL = "53100";
    private static final Set<String> READ_ONLY_ON_POSTGRESQL = Set.of("25006");
    private static final String CONNECTION_CLASS = "08";
    private static final Set<Integer> READ_ONLY_ON_H2 = Set.of(90097, 90062);
    private static final Set<Integer> LOST_ON_H2 = Set.of(90028, 90031, 90098, 90067, 90121);
    /** As operating systems say it; a limit on a file's size is a kind of full disk too. */
    private static final Set<String> WORDS_FOR_FULL =
            Set.of("no space left", "not enough space", "disk full", "quota exceeded", "file too large");

    private static final Set<String> WORDS_FOR_READ_ONLY =
            Set.of("read-only file system", "permission denied", "this store is read-only");

    /** The trouble behind a failure, the plainest reason among it and its causes. */
    public static Optional<StorageTrouble> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, StorageTrouble::cause)
                .limit(STEPS_TO_THE_CAUSE)
                .flatMap(cause -> of(cause).stream())
                .min(Enum::compareTo);
    }

    /** A transaction that cannot be rolled back either, since its connection was given up, says why it was to be. */
    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof TransactionSystemException both ? both.getOriginalException() : failure.getCause();
    }

    private static Optional<StorageTrouble> of(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> of(sql);
            case IOException io -> inWords(io);
            case MVStoreException store -> inWords(store);
            default -> Optional.empty();
        };
    }

    private static Optional<StorageTrouble> of(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(OUT_OF_ROOM_ON_POSTGRESQL)) {
            return Optional.of(DISK_FULL);
        }
        if (READ_ONLY_ON_POSTGRESQL.contains(state) || READ_ONLY_ON_H2.contains(sql.getErrorCode())) {
            return Optional.of(READ_ONLY);
        }
        boolean lost = LOST_ON_H2.contains(sql.getErrorCode()) || state.startsWith(CONNECTION_CLASS);
        return lost ? Optional.of(UNREACHABLE) : Optional.empty();
    }

    private static Optional<StorageTrouble> inWords(Exception trouble) {
        String words = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        if (WORDS_FOR_FULL.stream().anyMatch(words::contains)) {
            return Optional.of(DISK_FULL);
        }
        return WORDS_FOR_READ_ONLY.stream().anyMatch(words::contains) ? Optional.of(READ_ONLY) : Optional.empty();
    }
}
