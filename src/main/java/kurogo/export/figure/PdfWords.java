package kurogo.export.figure;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.export.figure.Fonts.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes the texts of a picture onto a page whose origin is at its top left and whose y runs downwards. */
final class PdfWords {

    /** From the middle of a letter down to its base line, in its size. */
    private static final double MIDDLE_TO_BASE = 0.35;

    private static final String INK = "#000000";

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

    PdfWords(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    void write(List<SvgText> texts) throws IOException {
        for (SvgText text : texts) {
            write(text);
        }
    }

    private void write(SvgText text) throws IOException {
        PDType0Font font = font(text.weight());
        String words = writable(text.words(), font);
        if (words.isBlank()) {
            return;
        }
        AffineTransform place = place(text, words);
        String halo = text.colour("stroke", "");
        double haloWidth = text.length("stroke-width", halo.isEmpty() ? 0 : 1);
        if (!halo.isEmpty() && haloWidth > 0) {
            content.setStrokingColor(Color.decode(halo));
            content.setLineWidth((float) haloWidth);
            content.setLineJoinStyle(1);
            show(words, font, text, place, RenderingMode.STROKE);
        }
        String ink = text.colour("fill", INK);
        content.setNonStrokingColor(Color.decode(ink.isEmpty() ? INK : ink));
        show(words, font, text, place, RenderingMode.FILL);
    }

    private void show(String words, PDType0Font font, SvgText text, AffineTransform place, RenderingMode mode)
            throws IOException {
        content.beginText();
        content.setRenderingMode(mode);
        content.setFont(font, (float) text.size());
        content.setTextMatrix(new Matrix(place));
        content.showText(words);
        content.endText();
    }

    private static AffineTransform place(SvgText text, String words) {
        double width = LetterWidths.get().of(words, text.weight(), text.size());
        double down = text.isCentredUpright() ? text.size() * MIDDLE_TO_BASE : 0;
        AffineTransform place = new AffineTransform(text.place());
        place.translate(text.x() - width * text.before(), text.y() + down);
        place.scale(1, -1);
        return place;
    }

    private PDType0Font font(Weight weight) throws IOException {
        PDType0Font known = fonts.get(weight);
        if (known != null) {
            return known;
        }
        try (InputStream file = Fonts.open(weight)) {
            PDType0Font font = PDType0Font.load(document, file, true);
            fonts.put(weight, font);
            return font;
        }
    }

    /** Letters the font lacks become the mark for a missing letter. */
    private static String writable(String words, PDType0Font font) {
        return words.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .mapToObj(Character::toString)
                .map(letter -> isIn(letter, font) ? letter : "〓")
                .collect(Collectors.joining());
    }

    private static boolean isIn(String letter, PDType0Font font) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
