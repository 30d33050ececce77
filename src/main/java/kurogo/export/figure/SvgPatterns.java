package kurogo.export.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The hatched and dotted areas of a picture, apart from the rest of it. */
final class SvgPatterns {

    private static final Set<String> CONTAINERS = Set.of("svg", "g");
    private static final Set<String> UNDRAWN = Set.of("defs", "clipPath", "title", "desc");

    private SvgPatterns() {}

    /** A picture of the patterned areas alone, which are taken out of the document; nothing where there are none. */
    static Optional<Document> takenFrom(Document svg) {
        Document patterns = (Document) svg.cloneNode(true);
        boolean any = remove(svg.getDocumentElement(), SvgPatterns::isPatterned);
        if (!any) {
            return Optional.empty();
        }
        remove(patterns.getDocumentElement(), element -> !isPatterned(element));
        return Optional.of(patterns);
    }

    private static boolean isPatterned(Element element) {
        return element.getAttribute("fill").startsWith("url(");
    }

    private static boolean remove(Element parent, Predicate<Element> which) {
        List<Element> removed = new ArrayList<>();
        boolean any = false;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !UNDRAWN.contains(element.getNodeName())) {
                if (CONTAINERS.contains(element.getNodeName())) {
                    any |= remove(element, which);
                } else if (which.test(element)) {
                    removed.add(element);
                }
            }
        }
        removed.forEach(parent::removeChild);
        return any || !removed.isEmpty();
    }
}
