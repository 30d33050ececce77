package kurogo.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditWordsTest {

    /** Wherever an action is written out where it is recorded. */
    private static final Pattern RECORDED = Pattern.compile("\\.record\\(\\s*\"([a-z]\\w*\\.\\w+)\"");

    private final AuditWords words = new AuditWords(Texts.in(Locale.JAPANESE));

    static Set<String> actions() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDED.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionHasAWord(String action) {
        assertThat(words.action(action)).isNotEqualTo(action);
    }

    @Test
    void aSubjectIsNamedWithItsNumber() {
        assertThat(words.subject("round/5")).isEqualTo("報告回 5");
        assertThat(words.subject("round/5/form/952087")).isEqualTo("報告回 5/form/952087");
        assertThat(words.subject("demo")).isEqualTo("デモデータ");
    }

    @Test
    void whatHasNoWordIsShownAsItWasWritten() {
        assertThat(words.action("thing.changed")).isEqualTo("thing.changed");
        assertThat(words.subject("thing/1")).isEqualTo("thing/1");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
