package kurogo.export.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The hatched and dotted areas of a picture, for pages of vectors, where turned patterns come out black: every line and dot is drawn out,
 * within the outline of its area.
 */
final class SvgPatterns {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Document svg;
    private final Map<String, PatternTile> tiles = new HashMap<>();

    private SvgPatterns(Document svg) {
        this.svg = svg;
    }

    /** Draws all patterns of a document out; it holds none of them afterwards. */
    static void drawOut(Document svg) {
        SvgPatterns patterns = new SvgPatterns(svg);
        List<Element> all = elements(svg.getDocumentElement(), "pattern");
        all.forEach(pattern -> patterns.tiles.put("url(#" + pattern.getAttribute("id") + ")", PatternTile.of(pattern)));
        List<Element> areas = elements(svg.getDocumentElement(), "*").stream()
                .filter(element -> element.getAttribute("fill").startsWith("url("))
                .toList();
        for (int number = 0; number < areas.size(); number++) {
            patterns.drawOut(areas.get(number), "area" + number);
        }
        all.forEach(pattern -> pattern.getParentNode().removeChild(pattern));
    }

    /** Puts a group in the place of an area: its outline to stay within, what is drawn out, and its border. */
    private void drawOut(Element area, String name) {
        PatternTile tile = tiles.get(area.getAttribute("fill"));
        if (tile == null) {
            throw FigureNotDrawnException.refused("Not a pattern of the figure: " + area.getAttribute("fill"));
        }
        Element group = svg.createElementNS(SVG, "g");
        move("transform", area, group);
        move("clip-path", area, group);
        area.setAttribute("fill", "none");
        area.getParentNode().replaceChild(group, area);
        Element outline = append(group, "clipPath");
        outline.setAttribute("id", name);
        Element shape = (Element) area.cloneNode(true);
        shape.removeAttribute("fill");
        shape.removeAttribute("stroke");
        outline.appendChild(shape);
        Element within = append(group, "g");
        within.setAttribute("clip-path", "url(#" + name + ")");
        tile.over(SvgShapes.of(shape)).forEach((colour, path) -> {
            Element drawn = append(within, "path");
            drawn.setAttribute("fill", colour);
            drawn.setAttribute("d", path);
        });
        group.appendChild(area);
    }

    private Element append(Element parent, String name) {
        Element child = svg.createElementNS(SVG, name);
        parent.appendChild(child);
        return child;
    }

    private static void move(String attribute, Element from, Element to) {
        if (from.hasAttribute(attribute)) {
            to.setAttribute(attribute, from.getAttribute(attribute));
            from.removeAttribute(attribute);
        }
    }

    static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
