package kurogo.training.ui;

import kurogo.uikit.PartLinks;

/** The screens of training beside each other. */
final class TrainingNav {

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

    private TrainingNav() {}

    static PartLinks at(Place here, TrainingWords words) {
        PartLinks links = new PartLinks(words.get("nav.label"));
        for (Place place : Place.values()) {
            links.add(words.of(place), place.address, place == here);
        }
        return links;
    }
}
