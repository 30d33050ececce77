package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kurogo.training.Course;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.AskDialog;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Notices;

/** What can be done with a session: taken along, copied, changed, cancelled, moved on. */
final class SessionSteps {

    private final TrainingSession session;
    private final Course course;
    private final SessionService sessions;
    private final EnrolmentWork people;
    private final TrainingWords words;
    private final LocalDate today;
    private final boolean mayWrite;
    private final Runnable then;

    /**
     * The steps of a session.
     *
     * @param mayWrite whether the reader may change it
     * @param then shows the session anew
     */
    SessionSteps(
            TrainingSession session,
            Course course,
            SessionService sessions,
            EnrolmentWork people,
            TrainingWords words,
            LocalDate today,
            boolean mayWrite,
            Runnable then) {
        this.session = session;
        this.course = course;
        this.sessions = sessions;
        this.people = people;
        this.words = words;
        this.today = today;
        this.mayWrite = mayWrite;
        this.then = then;
    }

    /** All of them, the way back first. */
    Component[] all() {
        List<Component> steps = new ArrayList<>();
        steps.add(new Anchor("training", words.get("back")));
        steps.add(new DownloadButton(
                words.get("session.ics"),
                () -> new SessionFiles(words).calendar(session, course.content().units())));
        if (mayWrite) {
            steps.add(DownloadButton.ofPersons(
                    words.get("session.mail"),
                    () -> new SessionFiles(words)
                            .mail(
                                    session,
                                    people.enrolments().of(session.id()),
                                    people.participants().all()),
                    people.personal()::taken));
            steps.add(new Anchor("training/plan?copy=" + session.id(), words.get("session.copy")));
            if (session.state().stands()) {
                steps.add(new Anchor("training/plan?edit=" + session.id(), words.get("session.change")));
            }
            if (session.state().isAwaited()) {
                steps.add(new Button(words.get("session.cancel"), click -> cancel()));
            }
            session.stepsOn(today).forEach(next -> steps.add(step(next)));
        }
        return steps.toArray(Component[]::new);
    }

    private Button step(SessionState next) {
        boolean onward = session.state().compareTo(next) < 0;
        Button step = new Button(words.get((onward ? "session.to." : "session.backTo.") + next.name()), click -> {
            Attempt.at(words, () -> {
                sessions.move(session, next);
                Notices.in(words.texts()).success(words.get("session.moved", words.of(next)));
            });
            then.run();
        });
        if (onward) {
            step.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return step;
    }

    private void cancel() {
        new AskDialog(words.get("session.cancel"), words.get("session.cancel.why"), words.texts())
                .warning(words.get("session.cancel.effect"))
                .askRequired(words.get("session.cancel"), because -> {
                    boolean done = Attempt.keeping(words, () -> {
                        sessions.cancel(session, because);
                        Notices.in(words.texts()).success(words.get("session.cancelled.done"));
                    });
                    then.run();
                    return done;
                });
    }
}
