package kurogo.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program in the middle of its work, starts it again and looks: nothing it has promised is lost, nothing is done by
 * half, and no work hangs. {@code -Dkurogo.kills=100} kills it more often, as {@code ./verify --long} does; a run is
 * repeated with {@code -Dkurogo.kills.seed}.
 */
class KilledProgramTest {

    private static final int KILLS = Integer.getInteger("kurogo.kills", 2);
    private static final long SEED = Long.getLong("kurogo.kills.seed", 20_260_401);
    private static final int KILLS_THAT_MEET_EVERYTHING = 20;
    private static final int MOST_PROMISES = 40;
    private static final int MOST_MILLISECONDS_MORE = 200;

    /** The status of a Java that was told to end and did so by itself. */
    private static final int TOLD_TO_END = 128 + 15;

    /** As systemd and a container give it: see docs/operation.md. */
    private static final int SECONDS_TO_END = 60;

    private final Random chance = new Random(SEED);

    /** What the life before said, but for its promises: what is found broken began there. */
    private final List<String> saidBefore = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatWasPromisedOutlivesTheProgram() throws Exception {
        Path kept = Files.createFile(folder.resolve("promises"));
        Set<Promise.Kind> kinds = EnumSet.noneOf(Promise.Kind.class);
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Promise> promises = liveAndDie(kept, kill);
            promises.forEach(promise -> kinds.add(promise.kind()));
            Files.write(kept, promises.stream().map(Promise::line).toList(), StandardOpenOption.APPEND);
        }
        assertThat(liveUntilToldToEnd(kept)).isEqualTo(TOLD_TO_END);
        assertThat(kinds).isNotEmpty();
        if (KILLS >= KILLS_THAT_MEET_EVERYTHING) {
            assertThat(kinds).isEqualTo(EnumSet.allOf(Promise.Kind.class));
        }
    }

    /** One life: what it promised before it was killed, at a moment chance has chosen. */
    private List<Promise> liveAndDie(Path kept, int kill) throws IOException, InterruptedException {
        Process process = start(kept, true);
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            awaitReady(log, kill);
            List<Promise> promises = new ArrayList<>();
            saidBefore.clear();
            int enough = 1 + chance.nextInt(MOST_PROMISES);
            while (promises.size() < enough) {
                hear(line(log, saidBefore), promises);
            }
            process.waitFor(chance.nextInt(MOST_MILLISECONDS_MORE), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            log.lines().forEach(line -> hear(line, promises));
            return promises;
        } finally {
            process.destroyForcibly();
        }
    }

    private void hear(String line, List<Promise> promises) {
        Promise.of(line).ifPresentOrElse(promises::add, () -> saidBefore.add(line));
    }

    /** The last life, told to end as a system does: with which status it ended. */
    private int liveUntilToldToEnd(Path kept) throws IOException, InterruptedException {
        Process process = start(kept, false);
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            awaitReady(log, KILLS + 1);
            process.toHandle().destroy();
            log.lines().forEach(ignored -> {});
            assertThat(process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void awaitReady(BufferedReader log, int life) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = line(log, said); !line.equals(Victim.READY); line = line(log, said)) {
            said.add(line);
        }
        assertThat(said.stream().filter(line -> line.startsWith(Victim.BROKEN)))
                .as(
                        "life %d of seed %d, which said%n%s%nand before it%n%s",
                        life, SEED, String.join("\n", said), String.join("\n", saidBefore))
                .isEmpty();
    }

    private static String line(BufferedReader log, List<String> said) throws IOException {
        return Objects.requireNonNull(
                log.readLine(), () -> "The program ended by itself, saying\n" + String.join("\n", said));
    }

    private Process start(Path kept, boolean working) throws IOException {
        return Victim.launch(folder.resolve("data"), kept, chance.nextLong(), working);
    }
}
