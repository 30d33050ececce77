package kurogo.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Links to screens, or parts of one, that stand beside each other, each with an address of its own. */
public final class PartLinks extends Nav {

    public PartLinks(String label) {
        addClassName("kurogo-parts");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds a part; the one that is shown is marked. */
    public PartLinks add(String words, String address, boolean shown) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        if (shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
