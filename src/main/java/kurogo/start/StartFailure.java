package kurogo.start;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.operation.SharedPortException;
import kurogo.storage.StorageTrouble;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** The reasons for which the program cannot start and which the person who starts it can do something about. */
enum StartFailure {
    PORT_TAKEN,
    PORT_SHARED,
    DATABASE_LOCKED,
    DATABASE_NEWER,
    DATABASE_UNREACHABLE,
    DATABASE_REFUSES_LOGIN,
    DATABASE_FULL,
    DATABASE_READ_ONLY,
    DATA_FOLDER_NOT_WRITABLE;

    private static final int H2_ALREADY_OPEN = 90020;
    private static final int[] H2_CANNOT_WRITE = {90028, 90031, 90097, 90062};
    /** Said by PostgreSQL, whose disk is another machine's. */
    private static final String SERVER_OUT_OF_ROOM = "53100";
    /** Said by PostgreSQL, of a standby most often. */
    private static final String SERVER_READ_ONLY = "25006";

    private static final String CONNECTION_CLASS = "08";
    private static final String AUTHORISATION_CLASS = "28";

    /** The reason behind a failure, found among it and its causes. */
    static Optional<StartFailure> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .reduce((outer, inner) -> inner)
                .or(() -> StorageTrouble.behind(failure)
                        .filter(trouble -> trouble != StorageTrouble.UNREACHABLE)
                        .map(trouble -> DATA_FOLDER_NOT_WRITABLE));
    }

    private static Optional<StartFailure> reason(Throwable cause) {
        return switch (cause) {
            case PortInUseException ignored -> Optional.of(PORT_TAKEN);
            case SharedPortException ignored -> Optional.of(PORT_SHARED);
            case BindException ignored -> Optional.of(PORT_TAKEN);
            case AccessDeniedException ignored -> Optional.of(DATA_FOLDER_NOT_WRITABLE);
            case FlywayException flyway when isNewerSchema(flyway) -> Optional.of(DATABASE_NEWER);
            case SQLException sql -> reason(sql);
            default -> Optional.empty();
        };
    }

    private static Optional<StartFailure> reason(SQLException sql) {
        if (sql.getErrorCode() == H2_ALREADY_OPEN) {
            return Optional.of(DATABASE_LOCKED);
        }
        if (Arrays.stream(H2_CANNOT_WRITE).anyMatch(code -> code == sql.getErrorCode())) {
            return Optional.of(DATA_FOLDER_NOT_WRITABLE);
        }
        return serverReason(String.valueOf(sql.getSQLState()));
    }

    private static Optional<StartFailure> serverReason(String state) {
        return switch (state) {
            case SERVER_OUT_OF_ROOM -> Optional.of(DATABASE_FULL);
            case SERVER_READ_ONLY -> Optional.of(DATABASE_READ_ONLY);
            case String other when other.startsWith(CONNECTION_CLASS) -> Optional.of(DATABASE_UNREACHABLE);
            case String other when other.startsWith(AUTHORISATION_CLASS) -> Optional.of(DATABASE_REFUSES_LOGIN);
            default -> Optional.empty();
        };
    }

    /** Flyway has no type for it; its words are stable since version 6. */
    private static boolean isNewerSchema(FlywayException failure) {
        return String.valueOf(failure.getMessage()).contains("not resolved locally");
    }
}
