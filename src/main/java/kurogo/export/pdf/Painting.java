package kurogo.export.pdf;

import java.awt.Graphics2D;
import org.jsoup.nodes.Element;

/** Something drawn in a document: lines and areas, sharp at any size. */
@FunctionalInterface
public interface Painting {

    /** Type of the elements paintings stand in. */
    String TYPE = "application/x-kurogo-painting";

    /** Attribute that names the painting. */
    String NAME = "data-painting";

    /** Paints itself into an area that begins at the origin. */
    void paint(Graphics2D graphics, double width, double height);

    /**
     * Puts the place of a painting into a document.
     *
     * @param name of the painting among those the document is made with
     * @param described what it shows, for whoever cannot see it
     */
    static Element place(Element parent, String name, String described) {
        return parent.appendElement("object")
                .attr("type", TYPE)
                .attr(NAME, name)
                .attr("title", described)
                .attr("alt", described);
    }
}
