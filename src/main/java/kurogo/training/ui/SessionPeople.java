package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.training.Enrolment;
import kurogo.training.Participant;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.Panel;

/** Who is put down for a session, and the fields that put somebody down. */
final class SessionPeople extends Div {

    private final transient TrainingSession session;
    private final transient EnrolmentWork work;
    private final transient TrainingWords words;

    /**
     * The people of a session.
     *
     * @param all everybody put down
     * @param mayWrite whether the reader may put people down
     * @param then shows the session anew
     */
    SessionPeople(
            TrainingSession session,
            List<Enrolment> all,
            boolean mayWrite,
            EnrolmentWork work,
            TrainingWords words,
            Runnable then) {
        this.session = session;
        this.work = work;
        this.words = words;
        boolean takes = mayWrite && (session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED);
        List<Participant> known = takes ? work.participants().all() : List.of();
        List<Component> parts = new ArrayList<>();
        parts.add(
                session.state() == SessionState.DRAFT
                        ? new Paragraph(words.get("enrolments.draft"))
                        : new EnrolmentPanel(session.content().seats(), all, known, work, words, takes, then));
        Panel panel = new Panel(words.get("enrolments"));
        if (takes) {
            asked().ifPresent(parts::add);
            parts.add(fields(known, then));
            panel.actions(new Anchor("training/enrol/" + session.id(), words.get("byList")));
        }
        panel.content(parts.toArray(Component[]::new));
        add(panel.actions(new Anchor("training/attendance/" + session.id(), words.get("attendance"))));
    }

    private EnrolFields fields(List<Participant> known, Runnable then) {
        return new EnrolFields(
                session,
                known.stream()
                        .filter(one -> one.isInPostOn(session.content().firstDay()))
                        .toList(),
                Optional.empty(),
                work.enrolling(true),
                words,
                then);
    }

    private Optional<Paragraph> asked() {
        return Optional.ofNullable(work.prerequisites().asked(List.of(session)).get(session.id()))
                .filter(asked -> !asked.isNothing())
                .map(asked -> new Paragraph(EntryWords.asked(asked, words)));
    }
}
