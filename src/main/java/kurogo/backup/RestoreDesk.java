package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an order to put a backup back waits, and where its outcome is told: two files in the data folder, since the database itself
 * is about to be exchanged.
 */
final class RestoreDesk {

    private static final String ORDER = "restore-order.json";
    private static final String OUTCOME = "restore-outcome.json";

    private final Path data;
    private final JsonMapper json = JsonMapper.shared();

    RestoreDesk(Path data) {
        this.data = data;
    }

    /** Leaves an order, on disk when this returns. */
    void leave(RestoreOrder order) {
        write(ORDER, order);
    }

    /** The order that waits. */
    Optional<RestoreOrder> waiting() {
        return read(ORDER, RestoreOrder.class);
    }

    /** Tells what became of the order, which waits no more. */
    void end(RestoreOutcome outcome) {
        write(OUTCOME, outcome);
        remove(ORDER);
    }

    /** What became of the last order, until it is put on record. */
    Optional<RestoreOutcome> ended() {
        return read(OUTCOME, RestoreOutcome.class);
    }

    /** The outcome stands in the audit trail now. */
    void putOnRecord() {
        remove(OUTCOME);
    }

    private void write(String name, Object content) {
        try {
            Path half = data.resolve(name + ".new");
            Files.writeString(half, json.writeValueAsString(content));
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(half, data.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        try {
            Path file = data.resolve(name);
            return Files.exists(file) ? Optional.of(json.readValue(Files.readString(file), type)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void remove(String name) {
        try {
            Files.deleteIfExists(data.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
