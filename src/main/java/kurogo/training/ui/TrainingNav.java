package kurogo.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The screens of training beside each other. */
final class TrainingNav extends Nav {

    /** The screens. */
    enum Place {
        SESSIONS("training"),
        YEAR("training/year"),
        FIND("training/find"),
        COVERAGE("training/coverage"),
        REPORT("training/report"),
        PEOPLE("training/people"),
        COURSES("training/courses"),
        BLOCKED("training/blocked");

        private final String address;

        Place(String address) {
            this.address = address;
        }
    }

    TrainingNav(Place here, TrainingWords words) {
        addClassName("kurogo-subnav");
        getElement().setAttribute("aria-label", words.get("nav.label"));
        for (Place place : Place.values()) {
            Anchor link = new Anchor(place.address, words.of(place));
            link.getElement().setAttribute("router-link", true);
            if (place == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
