package kurogo.review.ui;

import java.util.List;
import kurogo.text.Texts;
import kurogo.uikit.PartLinks;
import org.springframework.modulith.NamedInterface;

/** The way between the screens of the review, the one of the data of other prefectures among them. */
@NamedInterface("navigation")
public final class ReviewNav {

    private static final List<String> PLACES = List.of(
            "flags",
            "flags/not-assessable",
            "flags/changes",
            "flags/benefit",
            "flags/rule-sets",
            "flags/reference-data");

    private ReviewNav() {}

    /**
     * The way from a screen to the others.
     *
     * @param here address of the screen that is looked at
     */
    public static PartLinks at(String here, Texts texts) {
        PartLinks links = new PartLinks(texts.get("rulesets.nav"));
        PLACES.forEach(place -> links.add(texts.get("rulesets.nav." + place), place, place.equals(here)));
        return links;
    }
}
