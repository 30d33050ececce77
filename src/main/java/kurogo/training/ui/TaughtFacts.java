package kurogo.training.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurogo.training.CourseContent;
import kurogo.training.CourseUnit;
import kurogo.training.Offer;

/** What is taught in a session, as whoever chooses people for it needs to know. */
final class TaughtFacts extends DescriptionList {

    private final transient TrainingWords words;

    TaughtFacts(Offer offer, TrainingWords words) {
        this.words = words;
        CourseContent course = offer.course().content();
        List<CourseUnit> units = course.taughtIn(offer.session().content());
        addClassName("kurogo-facts");
        said("course.aims", course.aims());
        said("course.targets", course.targets());
        said("own.units", words.list(units.stream().map(this::unit).toList()));
        said("course.material", course.material());
    }

    private String unit(CourseUnit unit) {
        return words.get("noted", unit.title(), words.minutes(unit.minutes()));
    }

    private void said(String key, String value) {
        if (!value.isBlank()) {
            add(new Term(words.get(key)), new Description(new Span(value)));
        }
    }
}
