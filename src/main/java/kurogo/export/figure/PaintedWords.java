package kurogo.export.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Collectors;

/** Paints the texts of a picture, letters of the font and not their outlines, so that a page keeps them as text. */
final class PaintedWords {

    /** From the middle of a letter down to its base line, in its size. */
    private static final double MIDDLE_TO_BASE = 0.35;

    private static final String INK = "#000000";

    private PaintedWords() {}

    static void paint(List<SvgText> texts, Graphics2D graphics) {
        texts.forEach(text -> paint(text, graphics));
    }

    private static void paint(SvgText text, Graphics2D graphics) {
        Font font = Fonts.painted(text.weight(), (float) text.size());
        String words = writable(text.words(), font);
        if (words.isBlank()) {
            return;
        }
        AffineTransform around = graphics.getTransform();
        graphics.transform(place(text, words));
        graphics.setFont(font);
        halo(text, words, graphics);
        String ink = text.colour("fill", INK);
        graphics.setColor(Color.decode(ink.isEmpty() ? INK : ink));
        graphics.drawString(words, 0, 0);
        graphics.setTransform(around);
    }

    /** The ground left around letters that stand on a chart. */
    private static void halo(SvgText text, String words, Graphics2D graphics) {
        String halo = text.colour("stroke", "");
        double width = text.length("stroke-width", halo.isEmpty() ? 0 : 1);
        if (!halo.isEmpty() && width > 0) {
            graphics.setColor(Color.decode(halo));
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(graphics.getFont()
                    .createGlyphVector(graphics.getFontRenderContext(), words)
                    .getOutline());
        }
    }

    private static AffineTransform place(SvgText text, String words) {
        double width = LetterWidths.get().of(words, text.weight(), text.size());
        double down = text.isCentredUpright() ? text.size() * MIDDLE_TO_BASE : 0;
        AffineTransform place = new AffineTransform(text.place());
        place.translate(text.x() - width * text.before(), text.y() + down);
        return place;
    }

    /** Letters the font lacks become the mark for a missing letter. */
    private static String writable(String words, Font font) {
        return words.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .mapToObj(letter -> font.canDisplay(letter) ? Character.toString(letter) : "〓")
                .collect(Collectors.joining());
    }
}
