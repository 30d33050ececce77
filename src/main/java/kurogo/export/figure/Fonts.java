package kurogo.export.figure;

import java.io.InputStream;
import java.util.Objects;

/** The font of figures, shipped inside. */
final class Fonts {

    static final String FAMILY = "BIZ UDPGothic";

    /** The two weights there are. */
    enum Weight {
        REGULAR("Regular"),
        BOLD("Bold");

        private final String file;

        Weight(String file) {
            this.file = file;
        }

        /** The weight CSS means: {@code bold}, or a number. */
        static Weight of(String css) {
            return css.matches("bold|[6-9]00") ? BOLD : REGULAR;
        }
    }

    private Fonts() {}

    static InputStream open(Weight weight) {
        return Objects.requireNonNull(
                Fonts.class.getResourceAsStream("/kurogo/export/fonts/BIZUDPGothic-" + weight.file + ".ttf"),
                "belongs to the program");
    }
}
