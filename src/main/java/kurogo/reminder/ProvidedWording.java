package kurogo.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The wording the program brings along for an occasion: a file whose first line is the subject. */
final class ProvidedWording {

    private ProvidedWording() {}

    static Wording on(Occasion occasion) {
        try (InputStream file =
                Objects.requireNonNull(ProvidedWording.class.getResourceAsStream(occasion.name() + ".txt"))) {
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\R", 2);
            return new Wording(parts[0], parts[1]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
