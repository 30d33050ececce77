package kurogo.export.figure;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurogo.export.figure.Fonts.Weight;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One text of a picture.
 *
 * @param words what it says
 * @param place where its anchor stands
 * @param x of its anchor
 * @param y of its anchor
 * @param style its attributes and the declarations of its style
 */
record SvgText(String words, AffineTransform place, double x, double y, Map<String, String> style) {

    private static final double DEFAULT_SIZE = 12;

    /** All texts of a document, which are taken out of it. */
    static List<SvgText> takenFrom(Document svg) {
        List<SvgText> found = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        collect(svg.getDocumentElement(), new AffineTransform(), found, elements);
        elements.forEach(element -> element.getParentNode().removeChild(element));
        return found;
    }

    private static void collect(Element element, AffineTransform around, List<SvgText> found, List<Element> elements) {
        AffineTransform place = new AffineTransform(around);
        place.concatenate(SvgTransform.of(element.getAttribute("transform")));
        if (element.getNodeName().equals("text")) {
            found.add(new SvgText(
                    element.getTextContent(), place, number(element, "x"), number(element, "y"), style(element)));
            elements.add(element);
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, place, found, elements);
            }
        }
    }

    private static Map<String, String> style(Element element) {
        Map<String, String> style = new HashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            style.put(
                    element.getAttributes().item(i).getNodeName(),
                    element.getAttributes().item(i).getNodeValue());
        }
        for (String declaration : element.getAttribute("style").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return style;
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    double size() {
        return length("font-size", DEFAULT_SIZE);
    }

    double length(String name, double otherwise) {
        String value = style.getOrDefault(name, "").replace("px", "");
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    Weight weight() {
        return Weight.of(style.getOrDefault("font-weight", "400"));
    }

    /** A colour {@code #rrggbb}; empty for none. */
    String colour(String name, String otherwise) {
        String colour = style.getOrDefault(name, otherwise);
        return colour.matches("#[0-9a-fA-F]{6}") ? colour : "";
    }

    /** How much of its width stands left of the anchor. */
    double before() {
        return switch (style.getOrDefault("text-anchor", "start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    boolean isCentredUpright() {
        return style.getOrDefault("dominant-baseline", "").equals("central");
    }
}
