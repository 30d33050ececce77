package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.Tap;
import kurogo.training.rule.Presence;
import tools.jackson.databind.json.JsonMapper;

/** Who is there, one tap a person; the browser keeps taps until it was told that they are kept here. */
@Tag("kurogo-attendance")
@JsModule("./attendance/kurogo-attendance.ts")
final class AttendanceBoard extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One mark as the browser keeps it. */
    record Marked(long person, long unit, Presence presence, long at) {

        Tap tap() {
            return new Tap(person, unit, presence, Optional.empty(), Instant.ofEpochMilli(at));
        }
    }

    /** One person as the browser shows them. */
    private record Line(long id, String name, String whose, String note, String presence) {}

    /** One thing that can be tapped. */
    private record Choice(String presence, String word) {}

    /** All the browser shows. */
    private record Sheet(long session, long unit, String label, List<Line> people, List<Choice> choices) {}

    void show(AttendanceSheet sheet, CourseUnit unit, TrainingWords words) {
        List<Line> people = sheet.people().stream()
                .map(person -> line(sheet, unit, person, words))
                .toList();
        List<Choice> choices = Arrays.stream(Presence.values())
                .map(presence -> new Choice(presence.name(), words.of(presence)))
                .toList();
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "count", words.get("attendance.count"),
                                "waiting", words.get("attendance.waiting"),
                                "kept", words.get("attendance.kept")));
        getElement()
                .setProperty(
                        "sheet",
                        JSON.writeValueAsString(new Sheet(
                                sheet.session().id(), unit.id(), words.get("attendance.people"), people, choices)));
    }

    private static Line line(AttendanceSheet sheet, CourseUnit unit, Enrolment person, TrainingWords words) {
        String post = words.person(person.then().section(), person.then().post());
        String whose = words.name(person.then().municipality());
        return new Line(
                person.id(),
                words.nameOf(person),
                post.isBlank() ? whose : words.get("noted", whose, post),
                person.apology().isBlank()
                        ? person.walkIn() ? words.get("walkIn") : ""
                        : words.get("apology.said", person.apology()),
                sheet.mark(person, unit).map(mark -> mark.presence().name()).orElse(""));
    }

    /** Tells the browser which marks are kept. */
    void kept(List<Marked> marks) {
        getElement().callJsFunction("kept", JSON.writeValueAsString(marks));
    }

    void addTapsListener(ComponentEventListener<TapsEvent> listener) {
        addListener(TapsEvent.class, listener);
    }

    /** Marks arrived. */
    @DomEvent("kurogo-taps")
    public static final class TapsEvent extends ComponentEvent<AttendanceBoard> {

        private final transient List<Marked> marks;

        public TapsEvent(AttendanceBoard source, boolean fromClient, @EventData("event.detail.marks") String marks) {
            super(source, fromClient);
            this.marks = List.of(JSON.readValue(marks, Marked[].class));
        }

        List<Marked> marks() {
            return marks;
        }
    }
}
