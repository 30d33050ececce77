package kurogo.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.text.Texts;

/** The way between the screens of the review. */
final class ReviewNav extends Nav {

    private static final List<String> PLACES =
            List.of("flags", "flags/not-assessable", "flags/changes", "flags/benefit", "rule-sets", "reference-data");

    /**
     * The way between the screens.
     *
     * @param here the place that is looked at
     */
    ReviewNav(String here, Texts texts) {
        addClassName("kurogo-review-nav");
        getElement().setAttribute("aria-label", texts.get("rulesets.nav"));
        UnorderedList list = new UnorderedList();
        PLACES.forEach(place -> {
            Anchor link = new Anchor(place, texts.get("rulesets.nav." + place));
            if (place.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        add(list);
    }
}
