package kurogo.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The screens of follow-up beside each other. */
final class FollowUpNav extends Nav {

    /** The screens. */
    enum Place {
        PLAN("followup/plan"),
        BOARD("followup"),
        CONVERSATIONS("followup/conversations"),
        CALENDAR("followup/calendar"),
        REPORT("followup/report"),
        SETTINGS("followup/settings");

        private final String address;

        Place(String address) {
            this.address = address;
        }
    }

    FollowUpNav(Place here, FollowUpWords words) {
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
