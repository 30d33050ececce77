package kurogo.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurogo.training.AttendanceSheet;
import kurogo.training.Enrolment;
import kurogo.training.MeetingMark;
import kurogo.training.MeetingRow;
import kurogo.training.rule.NameMatch;
import kurogo.uikit.StatusBadge;

/** One name in a meeting's list: who is meant, what is marked of them now, and what would be. */
final class MeetingLine extends ListItem {

    private final transient MeetingRow row;
    private final transient TrainingWords words;
    private final ComboBox<Enrolment> who = new ComboBox<>();
    private final Checkbox keep;
    private final Paragraph says = new Paragraph();

    MeetingLine(MeetingRow row, AttendanceSheet sheet, TrainingWords words) {
        this.row = row;
        this.words = words;
        this.keep = new Checkbox(words.get("meeting.take"));
        keep.setAriaLabel(words.get("meeting.take.of", row.name()));
        who.setItems(sheet.people());
        who.setItemLabelGenerator(one ->
                words.get("noted", words.nameOf(one), words.name(one.then().municipality())));
        who.setClearButtonVisible(true);
        who.setPlaceholder(words.get("meeting.nobody"));
        who.setAriaLabel(words.get("meeting.who", row.name()));
        row.found()
                .flatMap(found -> sheet.people().stream()
                        .filter(one -> one.id() == found.id())
                        .findFirst())
                .ifPresent(who::setValue);
        Span name = new Span(row.name());
        name.addClassName("kurogo-strong");
        Div facts = new Div(name, new Span(words.minutes(row.minutes())), certainty(), who, keep);
        facts.addClassName("kurogo-card-facts");
        says.addClassName("kurogo-quiet");
        add(facts, says);
    }

    private StatusBadge certainty() {
        return row.found()
                .map(NameMatch.Found::certainty)
                .map(certainty -> new StatusBadge(
                        switch (certainty) {
                            case SAME -> StatusBadge.Kind.DONE;
                            case CONTAINED -> StatusBadge.Kind.IN_PROGRESS;
                        },
                        words.of(certainty)))
                .orElseGet(() -> new StatusBadge(StatusBadge.Kind.MISSING, words.get("meeting.unclear")));
    }

    /** Whoever wants to know is told when somebody else is meant. */
    void onChoice(Runnable chosen) {
        who.addValueChangeListener(change -> chosen.run());
    }

    MeetingRow row() {
        return row;
    }

    /** Who is meant. */
    Optional<Enrolment> who() {
        return Optional.ofNullable(who.getValue());
    }

    /** Who is meant, if what the list says of them is to be kept. */
    Optional<Enrolment> kept() {
        return who().filter(one -> keep.getValue());
    }

    /** Proposes to keep what the list says, unless somebody who was there has said something. */
    void propose(List<MeetingMark> marks) {
        keep.setValue(who().isPresent() && marks.stream().noneMatch(MeetingMark::replacesWhatWasSeen));
        keep.setEnabled(who().isPresent());
    }

    /** Says what is marked, and what would be. */
    void say(List<MeetingMark> marks) {
        says.setText(
                marks.isEmpty() && who().isPresent()
                        ? words.get("meeting.nothing")
                        : words.list(marks.stream().map(this::words).toList()));
    }

    private String words(MeetingMark mark) {
        return words.get(
                "meeting.mark",
                mark.unit().title(),
                mark.now()
                        .map(now -> words.get(
                                "meeting.mark.now",
                                words.of(now.presence()),
                                words.minutes(now.minutes()),
                                words.of(now.way())))
                        .orElseGet(() -> words.get("meeting.mark.none")),
                words.get("meeting.mark.then", words.of(mark.presence()), words.minutes(mark.minutes())));
    }
}
