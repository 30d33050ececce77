package kurogo.master.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kurogo.area.Prefecture;
import kurogo.area.Prefectures;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.ListFile;
import org.junit.jupiter.api.Assumptions;

/** Lists to be read in tests. */
public final class Lists {

    private static final Path SAMPLES = Path.of("../shared/samples/tables");

    private Lists() {}

    /** A list as a text file. */
    public static SourceFile csv(String content) {
        return file(content).opened();
    }

    /** The same before it is opened. */
    public static ListFile file(String content) {
        return new ListFile("一覧.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A list as it was published; where the public samples are absent, the test is skipped and says so. */
    public static ListFile published(String name) throws IOException {
        Path file = SAMPLES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "The public samples are not beside the project");
        return new ListFile(name, Files.readAllBytes(file));
    }

    public static Prefecture prefecture(String code) {
        return Prefectures.find(code).orElseThrow();
    }
}
