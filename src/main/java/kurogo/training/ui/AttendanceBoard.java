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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.Mark;
import kurogo.training.Tap;
import kurogo.training.TapOutcome;
import kurogo.training.rule.Presence;
import tools.jackson.databind.json.JsonMapper;

/** Who is there, one tap a person; the browser keeps taps until it was told that they are kept here. */
@Tag("kurogo-attendance")
@JsModule("./attendance/kurogo-attendance.ts")
final class AttendanceBoard extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One mark as the browser keeps it. */
    record Marked(long person, long unit, Presence presence, long at) {

        static Marked of(Tap tap) {
            return new Marked(
                    tap.enrolmentId(),
                    tap.unitId(),
                    tap.presence(),
                    tap.madeAt().toEpochMilli());
        }

        Tap tap() {
            return new Tap(person, unit, presence, Optional.empty(), Instant.ofEpochMilli(at));
        }
    }

    /** One person as the browser shows them. */
    private record Line(long id, String name, String whose, String note, String presence) {}

    /** One thing that can be tapped. */
    private record Choice(String presence, String word) {}

    /** All the browser shows. */
    private record Sheet(long session, long unit, long now, String label, List<Line> people, List<Choice> choices) {}

    /** A mark that is never kept, what stands instead and the words that say so. */
    private record Refused(long person, long unit, Presence presence, long at, String stands, String words) {}

    /** What became of marks. */
    private record Answer(List<Marked> kept, List<Refused> refused) {}

    /**
     * Shows who is marked how.
     *
     * @param now the time by which the browser tells when a mark is made
     */
    void show(AttendanceSheet sheet, CourseUnit unit, Instant now, TrainingWords words) {
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
                                "kept", words.get("attendance.kept"),
                                "more", words.get("attendance.more")));
        getElement()
                .setProperty(
                        "sheet",
                        JSON.writeValueAsString(new Sheet(
                                sheet.session().id(),
                                unit.id(),
                                now.toEpochMilli(),
                                words.get("attendance.people"),
                                people,
                                choices)));
    }

    private static Line line(AttendanceSheet sheet, CourseUnit unit, Enrolment person, TrainingWords words) {
        String post = words.person(person.then().section(), person.then().post());
        String whose = words.name(person.then().municipality());
        Optional<Mark> mark = sheet.mark(person, unit);
        String noted = Stream.of(note(person, words), minutes(mark, unit, words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.get("between")));
        return new Line(
                person.id(),
                words.nameOf(person),
                post.isBlank() ? whose : words.get("noted", whose, post),
                noted,
                mark.map(one -> one.presence().name()).orElse(""));
    }

    private static String note(Enrolment person, TrainingWords words) {
        if (!person.apology().isBlank()) {
            return words.get("apology.said", person.apology());
        }
        return person.walkIn() ? words.get("walkIn") : "";
    }

    /** Of whoever was there for a part, how long. */
    private static String minutes(Optional<Mark> mark, CourseUnit unit, TrainingWords words) {
        return mark.filter(one -> one.presence() == Presence.LATE || one.presence() == Presence.LEFT_EARLY)
                .map(one -> words.get("attendance.minutes", one.minutes(), unit.minutes()))
                .orElse("");
    }

    /** Tells the browser what became of marks, so that it sends none of them again. */
    void answer(List<TapOutcome> outcomes, TrainingWords words) {
        answer(
                outcomes.stream()
                        .filter(one -> one.state() == TapOutcome.State.KEPT)
                        .map(one -> Marked.of(one.tap()))
                        .toList(),
                outcomes.stream()
                        .filter(one -> one.state() != TapOutcome.State.KEPT)
                        .map(one -> refused(
                                Marked.of(one.tap()),
                                one.stands().map(mark -> mark.presence().name()).orElse(""),
                                words.refused(one)))
                        .toList());
    }

    /** Tells the browser that none of some marks will ever be kept. */
    void refuse(List<Marked> marks, String why) {
        answer(List.of(), marks.stream().map(mark -> refused(mark, "", why)).toList());
    }

    private static Refused refused(Marked mark, String stands, String why) {
        return new Refused(mark.person(), mark.unit(), mark.presence(), mark.at(), stands, why);
    }

    private void answer(List<Marked> kept, List<Refused> refused) {
        getElement().callJsFunction("answer", JSON.writeValueAsString(new Answer(kept, refused)));
    }

    void addMoreListener(ComponentEventListener<MoreEvent> listener) {
        addListener(MoreEvent.class, listener);
    }

    /** More is to be said of a person. */
    @DomEvent("kurogo-more")
    public static final class MoreEvent extends ComponentEvent<AttendanceBoard> {

        private final long person;

        public MoreEvent(AttendanceBoard source, boolean fromClient, @EventData("event.detail.person") double person) {
            super(source, fromClient);
            this.person = (long) person;
        }

        long person() {
            return person;
        }
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
