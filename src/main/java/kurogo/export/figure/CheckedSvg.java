package kurogo.export.figure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** SVG as it may leave an engine: elements and attributes from a list, nothing that runs, nothing that points elsewhere. */
final class CheckedSvg {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "clipPath",
            "pattern",
            "linearGradient",
            "radialGradient",
            "stop",
            "title",
            "desc");
    private static final Set<String> ATTRIBUTES = Set.of(
            "width",
            "height",
            "viewBox",
            "version",
            "baseProfile",
            "xmlns",
            "xmlns:xlink",
            "id",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "dx",
            "dy",
            "d",
            "points",
            "transform",
            "patternTransform",
            "patternUnits",
            "patternContentUnits",
            "gradientUnits",
            "offset",
            "stop-color",
            "stop-opacity",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "opacity",
            "clip-path",
            "clip-rule",
            "paint-order",
            "font-size",
            "font-family",
            "font-weight",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "style",
            "xml:space",
            "visibility",
            "role",
            "aria-label");
    /** Traces ECharts leaves for pages that come alive later. */
    private static final Pattern LEFT_OUT = Pattern.compile("ecmeta_\\w+|class|pointer-events|cursor");

    private static final Pattern VALUE = Pattern.compile("[^<>&\\p{Cntrl}\\\\@]*");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "url\\((?!#[A-Za-z0-9_-]+\\))|[a-z]+:/|(java|vb)script:|data:|expression\\(|import",
            Pattern.CASE_INSENSITIVE);
    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private CheckedSvg() {}

    /**
     * The document, checked.
     *
     * @throws FigureNotDrawnException when it holds what is not on the list
     */
    static Document of(String svg) {
        Document document = parsed(svg);
        check(document.getDocumentElement());
        return document;
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(DISALLOW_DOCTYPE, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException noXml) {
            throw new FigureNotDrawnException(FigureNotDrawnException.Reason.REFUSED, noXml);
        }
    }

    private static void check(Element element) {
        if (!ELEMENTS.contains(element.getNodeName())) {
            throw FigureNotDrawnException.refused("Not an element of a figure: " + element.getNodeName());
        }
        for (Attr attribute : attributes(element)) {
            check(element, attribute);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> check((Element) child);
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
                default -> throw FigureNotDrawnException.refused("Neither element nor text");
            }
        }
    }

    private static void check(Element element, Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        boolean hairline = name.equals("stroke-width") && value.equals("0");
        if (LEFT_OUT.matcher(name).matches() || hairline) {
            element.removeAttribute(name);
            if (hairline) {
                element.removeAttribute("stroke");
            }
        } else if (!ATTRIBUTES.contains(name)) {
            throw FigureNotDrawnException.refused("Not an attribute of a figure: " + name);
        } else if (!isNamespace(name, value)
                && (!VALUE.matcher(value).matches() || ELSEWHERE.matcher(value).find())) {
            throw FigureNotDrawnException.refused("Not a value of an attribute: " + name);
        }
    }

    private static boolean isNamespace(String name, String value) {
        return switch (name) {
            case "xmlns" -> value.equals("http://www.w3.org/2000/svg");
            case "xmlns:xlink" -> value.equals("http://www.w3.org/1999/xlink");
            default -> false;
        };
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
