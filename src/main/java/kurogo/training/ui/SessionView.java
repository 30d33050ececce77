package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.calendar.JapanTime;
import kurogo.training.CertificateService;
import kurogo.training.ClashService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentService;
import kurogo.training.ParticipantService;
import kurogo.training.PrerequisiteService;
import kurogo.training.QuestionnaireService;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingNoticeService;
import kurogo.training.TrainingSession;
import kurogo.uikit.AskDialog;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Notices;
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

    private final transient SessionService sessions;
    private final transient CourseService courses;
    private final transient ClashService clashes;
    private final transient EnrolmentService enrolments;
    private final transient ParticipantService participants;
    private final transient PrerequisiteService prerequisites;
    private final transient TrainingWords words;
    private final transient CertificateService certificates;
    private final transient QuestionnaireService questionnaires;
    private final transient TrainingNoticeService notices;
    private final transient AreaService area;
    private final transient Clock clock;
    private String address;
    private final boolean mayWrite;
    private final Div content = new Div();

    SessionView(
            SessionService sessions,
            CourseService courses,
            ClashService clashes,
            EnrolmentService enrolments,
            ParticipantService participants,
            PrerequisiteService prerequisites,
            CertificateService certificates,
            QuestionnaireService questionnaires,
            TrainingNoticeService notices,
            AreaService area,
            CurrentUser user,
            Clock clock,
            @Value("${kurogo.address}") String address) {
        this.sessions = sessions;
        this.courses = courses;
        this.clashes = clashes;
        this.enrolments = enrolments;
        this.participants = participants;
        this.prerequisites = prerequisites;
        this.certificates = certificates;
        this.questionnaires = questionnaires;
        this.notices = notices;
        this.area = area;
        this.clock = clock;
        this.address = address;
        this.words = TrainingWords.in(texts(), area);
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
        TrainingSession session = sessions.find(id).orElseThrow(NotFoundException::new);
        Course course = courses.find(session.content().courseId()).orElseThrow();
        title(session.content().title());
        subtitle(words.get("session.subtitle", course.title(), words.when(session.content())));
        actions(steps(session));
        content.removeAll();
        List<Enrolment> all = enrolments.of(id);
        int taken = (int) all.stream().filter(Enrolment::isSeated).count();
        ClashPanel speaksAgainst = new ClashPanel(words);
        speaksAgainst.show(clashes.of(session.id(), session.content()));
        Div sheet = new Div(
                new Panel(words.get("session.panel"), new SessionFacts(session, course, taken, words)),
                new Panel(words.get("clashes"), speaksAgainst));
        sheet.addClassName("kurogo-plan-sheet");
        content.add(sheet, people(session, all), new NoticeList(notices.of(id), words));
        if (session.state() == SessionState.HELD) {
            content.add(
                    new Panel(
                            words.get("certificate"),
                            new CertificatePanel(
                                    id,
                                    area.prefecture().map(Prefecture::name).orElse(""),
                                    certificates,
                                    words,
                                    mayWrite,
                                    () -> show(id))),
                    new Panel(
                            words.get("questionnaire.title"),
                            new QuestionnairePanel(
                                    session,
                                    all.stream().filter(Enrolment::isSeated).toList(),
                                    questionnaires,
                                    () -> address,
                                    words,
                                    mayWrite)));
        }
    }

    private Panel people(TrainingSession session, List<Enrolment> all) {
        boolean takes = session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
        Panel panel = new Panel(words.get("enrolments"));
        List<Component> parts = new ArrayList<>();
        if (session.state() == SessionState.DRAFT) {
            parts.add(new Paragraph(words.get("enrolments.draft")));
        } else {
            parts.add(new EnrolmentPanel(
                    all, enrolments, participants, words, mayWrite && takes, () -> show(session.id())));
        }
        if (mayWrite && takes) {
            askedOf(session).ifPresent(parts::add);
            parts.add(new EnrolFields(
                    session,
                    participants.all().stream()
                            .filter(one -> one.isInPostOn(session.content().firstDay()))
                            .toList(),
                    Optional.empty(),
                    new Enrolling(enrolments, prerequisites, true),
                    words,
                    () -> show(session.id())));
        }
        panel.content(parts.toArray(Component[]::new));
        if (mayWrite && takes) {
            panel.actions(new Anchor("training/enrol/" + session.id(), words.get("byList")));
        }
        return panel.actions(new Anchor("training/attendance/" + session.id(), words.get("attendance")));
    }

    private Optional<Paragraph> askedOf(TrainingSession session) {
        return Optional.ofNullable(prerequisites.asked(List.of(session)).get(session.id()))
                .filter(asked -> !asked.isNothing())
                .map(asked -> new Paragraph(EntryWords.asked(asked, words)));
    }

    private Component[] steps(TrainingSession session) {
        List<Component> steps = new ArrayList<>();
        steps.add(new Anchor("training", words.get("back")));
        steps.add(new DownloadButton(words.get("session.ics"), () -> new SessionFiles(words).calendar(session)));
        if (mayWrite) {
            steps.add(new DownloadButton(
                    words.get("session.mail"),
                    () -> new SessionFiles(words).mail(session, enrolments.of(session.id()), participants.all())));
            steps.add(new Anchor("training/plan?copy=" + session.id(), words.get("session.copy")));
            if (session.state().stands()) {
                steps.add(new Anchor("training/plan?edit=" + session.id(), words.get("session.change")));
            }
            if (session.state() == SessionState.DRAFT
                    || session.state() == SessionState.OPEN
                    || session.state() == SessionState.CLOSED) {
                steps.add(new Button(words.get("session.cancel"), click -> cancel(session)));
            }
            session.stepsOn(JapanTime.today(clock)).forEach(next -> steps.add(step(session, next)));
        }
        return steps.toArray(Component[]::new);
    }

    private Button step(TrainingSession session, SessionState next) {
        boolean onward = session.state().compareTo(next) < 0;
        Button step = new Button(words.get((onward ? "session.to." : "session.backTo.") + next.name()), click -> {
            Attempt.at(words, () -> {
                sessions.move(session, next);
                Notices.in(texts()).success(words.get("session.moved", words.of(next)));
            });
            show(session.id());
        });
        if (onward) {
            step.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return step;
    }

    private void cancel(TrainingSession session) {
        new AskDialog(words.get("session.cancel"), words.get("session.cancel.why"), texts())
                .warning(words.get("session.cancel.effect"))
                .askRequired(words.get("session.cancel"), because -> {
                    Attempt.at(words, () -> sessions.cancel(session, because));
                    show(session.id());
                });
    }
}
