package kurogo.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A disk of a few hundred megabytes in a file, seen by the program that is started on it and by nobody else (ext4, a mount namespace). */
final class SmallDisk {

    private static final long SIZE = 400L << 20;
    private static final String FILLING = "filling";
    private static final String MOUNTED = "mount -o \"$0\" \"$1\" \"$2\" && shift 2 && exec \"$@\"";

    private final Path image;
    private final Path place;

    private SmallDisk(Path image, Path place) {
        this.image = image;
        this.place = place;
    }

    static SmallDisk in(Path folder) throws IOException, InterruptedException {
        Path image = folder.resolve("disk");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        run("mkfs.ext4", "-q", image.toString());
        return new SmallDisk(image, Files.createDirectory(folder.resolve("data")));
    }

    /** Whether such a disk may be made here. */
    boolean isPermitted() throws InterruptedException {
        try {
            run("unshare", "--mount", "bash", "-c", MOUNTED, "loop", image.toString(), place.toString(), "true");
            return true;
        } catch (IOException | IllegalStateException notHere) {
            return false;
        }
    }

    RunningKurogo start() {
        return start("loop");
    }

    RunningKurogo startReadOnly() {
        return start("loop,ro");
    }

    /** Until not one byte more finds room. */
    void fill(RunningKurogo program) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream file = Files.newOutputStream(
                seenBy(program).resolve(FILLING), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
    }

    void makeRoom(RunningKurogo program) throws IOException {
        Files.delete(seenBy(program).resolve(FILLING));
    }

    /** The system stops writing to it, as it does when the hardware fails. */
    void fail(RunningKurogo program) throws IOException, InterruptedException {
        run(
                "nsenter",
                "--mount",
                "--target",
                Long.toString(program.pid()),
                "mount",
                "-o",
                "remount,abort",
                place.toString());
    }

    /** What is done to a disk after it failed. */
    void mend() throws IOException, InterruptedException {
        Process check = new ProcessBuilder("e2fsck", "-fy", image.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        check.waitFor();
    }

    /** Runs one of the program's commands on the stopped program's data. */
    String command(String name) throws IOException, InterruptedException {
        return run(
                "unshare",
                "--mount",
                "bash",
                "-c",
                MOUNTED,
                "loop",
                image.toString(),
                place.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("kurogo.jar", "target/kurogo.jar"),
                name,
                "--data=" + place);
    }

    private RunningKurogo start(String how) {
        return RunningKurogo.startBy(
                List.of("unshare", "--mount", "bash", "-c", MOUNTED, how, image.toString(), place.toString()),
                place,
                "--kurogo.demo=true");
    }

    private Path seenBy(RunningKurogo program) {
        return Path.of("/proc/" + program.pid() + "/root" + place);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " says:\n" + said);
        }
        return said;
    }
}
