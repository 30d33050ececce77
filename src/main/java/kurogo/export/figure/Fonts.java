package kurogo.export.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Objects;

/** The font of figures and documents, shipped inside. */
public final class Fonts {

    /** Its name. */
    public static final String FAMILY = "BIZ UDPGothic";

    /** Where the table of contents of a font begins, how long its entries are, and where their number stands. */
    private static final int CONTENTS = 12;

    private static final int ENTRY = 16;
    private static final int NUMBER_OF_ENTRIES = 4;

    /** The name of the table of substitutions, {@code GSUB}, and one that no reader looks for. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int NOTHING = 0x7A7A7A7A;

    /** What knows no dots needs none of it: Java takes a third of a second to know the fonts. */
    private static final class Registered {

        static {
            for (Weight weight : Weight.values()) {
                try (InputStream file = open(weight)) {
                    GraphicsEnvironment.getLocalGraphicsEnvironment()
                            .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                } catch (FontFormatException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        }

        static void now() {
            // What has to be done is done when this class is loaded.
        }
    }

    /** The two weights there are. */
    public enum Weight {
        REGULAR("Regular", Font.PLAIN),
        BOLD("Bold", Font.BOLD);

        private final String file;
        private final int style;

        Weight(String file, int style) {
            this.file = file;
            this.style = style;
        }

        /** The weight CSS means: {@code bold}, or a number. */
        static Weight of(String css) {
            return css.matches("bold|[6-9]00") ? BOLD : REGULAR;
        }
    }

    /** A font that bears the same name in whatever language the machine runs. */
    private static final class Painted extends Font {
        private static final long serialVersionUID = 1L;

        Painted(Weight weight, float size) {
            super(FAMILY, weight.style, Math.round(size));
            this.pointSize = size;
        }

        @Override
        public String getFamily(Locale language) {
            return FAMILY;
        }
    }

    private Fonts() {}

    /** Has Java know the font from now on. */
    static void register() {
        Registered.now();
    }

    /** The font to paint with. */
    static Font painted(Weight weight, float size) {
        register();
        return new Painted(weight, size);
    }

    /**
     * The file of a weight, for documents. It lacks the substitutions of letters by other forms: none is wanted, and looking for them would
     * take a sixth of the time of a book of figures.
     */
    public static InputStream forDocuments(Weight weight) {
        try (InputStream file = open(weight)) {
            ByteBuffer font = ByteBuffer.wrap(file.readAllBytes());
            for (int entry = 0; entry < font.getShort(NUMBER_OF_ENTRIES); entry++) {
                int place = CONTENTS + entry * ENTRY;
                if (font.getInt(place) == SUBSTITUTIONS) {
                    font.putInt(place, NOTHING);
                }
            }
            return new ByteArrayInputStream(font.array());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(Weight weight) {
        return Objects.requireNonNull(
                Fonts.class.getResourceAsStream("/kurogo/export/fonts/BIZUDPGothic-" + weight.file + ".ttf"),
                "belongs to the program");
    }
}
