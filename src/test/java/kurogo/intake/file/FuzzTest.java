package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few hundred changed files; {@code src/benchmark/fuzz} looks at ten thousand and more. */
class FuzzTest {

    @Test
    void no_changed_file_throws_hangs_or_shows_another_number_in_silence() throws IOException, InterruptedException {
        try (Fuzz fuzz =
                new Fuzz(Sample.below(List.of(Path.of("data/reports"), Path.of("data/reports-with-problems"))))) {
            fuzz.run(20261126, 0, 300);

            assertThat(fuzz.faults()).isEmpty();
        }
    }
}
