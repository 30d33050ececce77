package kurogo.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.area.Prefecture;
import kurogo.calendar.JapanTime;
import kurogo.training.Course;
import kurogo.training.Enrolment;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.Panel;
import kurogo.uikit.ProgramAddress;
import kurogo.uikit.Screen;
import org.springframework.beans.factory.annotation.Value;

/** One session: what is planned, what speaks against it, and its next steps. */
@Route("training/session/:id([0-9]{1,18})")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class SessionView extends Screen implements BeforeEnterObserver {

    private final transient SessionWork work;
    private final transient EnrolmentWork people;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private String address;
    private final boolean mayWrite;
    private final Div content = new Div();

    SessionView(
            SessionWork work,
            EnrolmentWork people,
            CurrentUser user,
            Clock clock,
            @Value("${kurogo.address}") String address) {
        this.work = work;
        this.people = people;
        this.clock = clock;
        this.address = address;
        this.words = TrainingWords.in(texts(), work.area());
        this.mayWrite = Trainers.may(user);
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgramAddress.find(address, found -> this.address = found);
        show(event.getRouteParameters().getLong("id").orElseThrow());
    }

    private void show(long id) {
        TrainingSession session = work.sessions().find(id).orElseThrow(NotFoundException::new);
        Course course = work.courses().of(session);
        List<Enrolment> all = people.enrolments().of(id);
        title(session.content().title());
        subtitle(words.get("session.subtitle", course.title(), words.when(session.content())));
        actions(new SessionSteps(
                        session,
                        course,
                        work.sessions(),
                        people,
                        words,
                        JapanTime.today(clock),
                        mayWrite,
                        () -> show(id))
                .all());
        content.removeAll();
        content.add(
                new UntoldPanel(id, work.untold(), words),
                sheet(session, course, all),
                new SessionPeople(session, all, mayWrite, people, words, () -> show(id)),
                new NoticeList(session, work.notices().of(id), words));
        if (session.state() == SessionState.HELD) {
            content.add(certificates(id), questionnaire(session));
        }
    }

    private Div sheet(TrainingSession session, Course course, List<Enrolment> all) {
        int taken = (int) all.stream().filter(Enrolment::holdsSeat).count();
        ClashPanel speaksAgainst = new ClashPanel(words);
        speaksAgainst.show(work.clashes().of(session.id(), session.content()));
        Div sheet = new Div(
                new Panel(words.get("session.panel"), new SessionFacts(session, course, taken, words)),
                new Panel(words.get("clashes"), speaksAgainst));
        sheet.addClassName("kurogo-plan-sheet");
        return sheet;
    }

    private Panel certificates(long id) {
        String prefecture = work.area().prefecture().map(Prefecture::name).orElse("");
        return new Panel(
                words.get("certificate"),
                new CertificatePanel(
                        id,
                        prefecture,
                        work.certificates(),
                        people.personal()::taken,
                        words,
                        mayWrite,
                        () -> show(id)));
    }

    private Panel questionnaire(TrainingSession session) {
        return new Panel(
                words.get("questionnaire.title"),
                new QuestionnairePanel(
                        session,
                        work.questionnaires(),
                        () -> address,
                        people.personal()::taken,
                        words,
                        mayWrite,
                        () -> show(session.id())));
    }
}
