package kurogo.export.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kurogo.export.figure.Fonts.Weight;
import kurogo.export.figure.Picture.Caption;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A picture that stands by itself: on white, the title and period above the chart, notes and source below. The browser's own pictures
 * are laid out by the same measures (frontend/chart/picture.ts).
 */
final class PictureFrame {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MARGIN = 24;
    private static final int ABOVE_CHART = 8;
    private static final int BELOW_CHART = 4;
    private static final double DESCENT = 0.3;
    private static final Style TITLE = new Style(20, Weight.BOLD, 30, "#1c2530");
    private static final Style PERIOD = new Style(14, Weight.REGULAR, 24, "#52606f");
    private static final Style SMALL = new Style(12, Weight.REGULAR, 19, "#52606f");

    private record Style(int size, Weight weight, int line, String colour) {}

    private record Line(String text, Style style, double y) {}

    private final Document document;
    private final Element root;
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private double y = MARGIN;

    private PictureFrame(Document document, int width) {
        this.document = document;
        this.root = document.getDocumentElement();
        this.width = width;
    }

    /** Puts the words around a chart; the document becomes the picture. */
    static void around(Document chart, Picture picture) {
        new PictureFrame(chart, picture.width() + 2 * MARGIN).frame(picture);
    }

    private void frame(Picture picture) {
        Caption caption = picture.caption();
        write(caption.title(), TITLE);
        write(caption.period(), PERIOD);
        double chartTop = y + ABOVE_CHART;
        y = chartTop + picture.height() + BELOW_CHART;
        caption.notes().forEach(note -> write(note, SMALL));
        Element chart = takeOut();
        chart.setAttribute("transform", "translate(" + MARGIN + "," + number(chartTop) + ")");
        resize(y + MARGIN);
        root.appendChild(worded("title", caption.title()));
        root.appendChild(worded("desc", caption.description()));
        root.appendChild(ground());
        lines.forEach(line -> root.appendChild(text(line)));
        root.appendChild(chart);
    }

    private void write(String text, Style style) {
        for (String part : wrapped(text, style)) {
            y += style.line();
            lines.add(new Line(part, style, y - style.line() * DESCENT));
        }
    }

    private List<String> wrapped(String text, Style style) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            double longer = LetterWidths.get().of(part + letter, style.weight(), style.size());
            if (!part.isEmpty() && longer > width - 2 * MARGIN) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(letter);
        });
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** All the chart drew, in a group of its own. */
    private Element takeOut() {
        Element chart = document.createElementNS(SVG, "g");
        for (Node child = root.getFirstChild(); child != null; child = root.getFirstChild()) {
            chart.appendChild(child);
        }
        return chart;
    }

    private void resize(double height) {
        root.setAttribute("width", Integer.toString(width));
        root.setAttribute("height", number(height));
        root.setAttribute("viewBox", "0 0 " + width + " " + number(height));
        root.setAttribute("font-family", Fonts.FAMILY + ", Noto Sans JP, sans-serif");
        root.setAttribute("role", "img");
    }

    private Element ground() {
        Element ground = document.createElementNS(SVG, "rect");
        ground.setAttribute("width", "100%");
        ground.setAttribute("height", "100%");
        ground.setAttribute("fill", "#ffffff");
        return ground;
    }

    private Element text(Line line) {
        Element text = worded("text", line.text());
        text.setAttribute("x", Integer.toString(MARGIN));
        text.setAttribute("y", number(line.y()));
        text.setAttribute("font-size", Integer.toString(line.style().size()));
        text.setAttribute("font-weight", line.style().weight() == Weight.BOLD ? "700" : "400");
        text.setAttribute("fill", line.style().colour());
        return text;
    }

    private Element worded(String name, String words) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(words);
        return element;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
