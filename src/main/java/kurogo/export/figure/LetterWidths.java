package kurogo.export.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import kurogo.export.figure.Fonts.Weight;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import tools.jackson.databind.json.JsonMapper;

/** How wide the letters of our font are, in thousandths of its size; a full-width letter is 1000 and not listed. */
final class LetterWidths {

    private static final double FULL = 1000;
    private static final int LAST = 0xFFFF;

    private final Map<Weight, Map<Integer, Double>> widths = new EnumMap<>(Weight.class);

    private LetterWidths() {
        for (Weight weight : Weight.values()) {
            widths.put(weight, read(weight));
        }
    }

    private static final class Once {
        private static final LetterWidths READ = new LetterWidths();
    }

    static LetterWidths get() {
        return Once.READ;
    }

    /** Width of a text at a size. */
    double of(String text, Weight weight, double size) {
        Map<Integer, Double> known = widths.getOrDefault(weight, Map.of());
        return text.codePoints()
                        .mapToDouble(letter -> known.getOrDefault(letter, FULL))
                        .sum()
                * size
                / FULL;
    }

    /** For {@code drawing.js}: width by letter and weight. */
    String json() {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("regular", widths.get(Weight.REGULAR), "bold", widths.get(Weight.BOLD)));
    }

    private static Map<Integer, Double> read(Weight weight) {
        try (InputStream file = Fonts.open(weight);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Map<Integer, Double> widths = new TreeMap<>();
            for (int letter = ' '; letter <= LAST; letter++) {
                int glyph = glyphs.getGlyphId(letter);
                double width = glyph == 0 ? FULL : font.getAdvanceWidth(glyph) * FULL / font.getUnitsPerEm();
                if (width != FULL) {
                    widths.put(letter, width);
                }
            }
            return widths;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
