package kurogo.followup.ui;

import kurogo.uikit.PartLinks;

/** The screens of follow-up beside each other. */
final class FollowUpNav {

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

    private FollowUpNav() {}

    static PartLinks at(Place here, FollowUpWords words) {
        PartLinks links = new PartLinks(words.get("nav.label"));
        for (Place place : Place.values()) {
            links.add(words.of(place), place.address, place == here);
        }
        return links;
    }
}
