package kurogo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/options.md} says of every option what {@code application.properties} says of it. When an option was changed the page is
 * written anew: {@code mvn test -Dtest=OptionsPageTest -Dkurogo.write-page=true}.
 */
class OptionsPageTest {

    private static final Path PAGE = Path.of("docs/options.md");
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{(kurogo\\.[a-z.-]+)");
    private static final String HEAD = """
            # Options

            Each stands in `config/application.properties` where the program is started, or in its environment (`KUROGO_BACKUP_KEEP=30`), or behind
            `java -jar kurogo.jar` (`--kurogo.backup.keep=30`); the last of these wins. This page is made of the program's own
            `application.properties` by `OptionsPageTest`.
            """;

    @Test
    void thePageSaysWhatTheProgramSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("kurogo.write-page")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyOptionTheProgramAsksForIsOnThePage() throws IOException {
        assertThat(askedFor())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(page()).contains("`" + option + "`"));
    }

    private static String page() throws IOException {
        return Stream.of(Files.readString(PROPERTIES).split("\n\n"))
                .map(block -> block.lines().toList())
                .filter(block -> block.getFirst().startsWith("#"))
                .map(OptionsPageTest::section)
                .collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    /** What the comment says, then each option with what holds where nobody said otherwise. */
    private static String section(List<String> block) {
        String words = block.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        String rows = block.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(option -> "| `" + option[0] + "` | " + (option[1].isEmpty() ? "" : "`" + option[1] + "`") + " |\n")
                .collect(Collectors.joining());
        return words + "\n\n| option | unless said otherwise |\n| --- | --- |\n" + rows;
    }

    private static Set<String> askedFor() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ASKED_FOR.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
