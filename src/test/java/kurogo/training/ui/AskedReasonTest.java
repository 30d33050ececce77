package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.AttendanceService;
import kurogo.training.Attending;
import kurogo.training.CertificateService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentChangeService;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.Person;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.AskDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reason that was typed is still there when what it was typed for is refused. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class AskedReasonTest extends SpringBrowserlessTest {

    private static final String REASON = "台風の接近により、参加者の安全を考えて";

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EnrolmentChangeService changes;

    @Autowired
    AttendanceService attendance;

    @Autowired
    CertificateService certificates;

    @Autowired
    Clock clock;

    private Course course;
    private TrainingSession session;

    @BeforeEach
    void aSessionOfOne() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
        session = SignIn.as(Role.TRAINER, () -> {
            TrainingSession open = sessions.move(
                    sessions.plan(BlankSession.on(List.of(JapanTime.today(clock)), "県庁", course)), SessionState.OPEN);
            Person person = new Person(Optional.of(CITY), "見本花子", "", "", "", "", false, Optional.empty());
            enrolments.enrol(open.id(), Newcomer.of(person), Attending.AT_PLACE);
            return open;
        });
    }

    private void look() {
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());
    }

    private void press(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private void type() {
        test(find(TextArea.class).single()).setValue(REASON);
    }

    private Stream<String> told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively());
    }

    private void assertStillAsked(String refusal) {
        assertThat(told()).anySatisfy(said -> assertThat(said).contains(refusal));
        assertThat(find(AskDialog.class).single().isOpened()).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo(REASON);
    }

    @Test
    void whyASessionIsCancelledStaysWhenSomebodyChangedItMeanwhile() {
        look();
        press("中止する");
        type();
        SignIn.as(Role.TRAINER, () -> sessions.change(session, session.content().later(7)));

        press("中止する");

        assertStillAsked("書いた内容は画面に残っています");
    }

    @Test
    void aSessionCancelledIsSaidAndAskedAboutNoMore() {
        look();
        press("中止する");
        type();

        press("中止する");

        assertThat(told()).anySatisfy(said -> assertThat(said).contains("研修会を中止しました"));
        assertThat(find(AskDialog.class).all()).isEmpty();
    }

    @Test
    void whySomebodyDoesNotComeStaysWhenTheSessionWasHeldMeanwhile() {
        look();
        press("申込みの取消し");
        type();
        SignIn.as(Role.TRAINER, () -> sessions.move(session, SessionState.HELD));

        press("申込みの取消し");

        assertStillAsked("今の状態からはできません");
    }

    @Test
    void whatSomebodySaidWhoCannotComeStaysWhenTheirEnrolmentWasCancelledMeanwhile() {
        look();
        press("欠席の連絡");
        type();
        Enrolment one =
                SignIn.as(Role.TRAINER, () -> enrolments.of(session.id())).getFirst();
        SignIn.as(Role.TRAINER, () -> {
            changes.cancel(one, "都合");
            return one;
        });

        press("欠席の連絡");

        assertStillAsked("書いた内容は画面に残っています");
    }

    @Test
    void aCertificateTakenBackIsSaid() {
        certified();
        look();
        press("取り消す");
        type();

        press("取り消す");

        assertThat(told()).anySatisfy(said -> assertThat(said).contains("見本花子さんの修了証", "取り消しました"));
    }

    private void certified() {
        SignIn.as(Role.TRAINER, () -> {
            course.content().units().forEach(unit -> attendance.allPresent(session.id(), unit.id()));
            sessions.move(session, SessionState.HELD);
            return certificates.issue(session.id());
        });
    }

    @Test
    void whyACertificateIsTakenBackStaysWhenItWasTakenBackMeanwhile() {
        certified();
        look();
        press("取り消す");
        type();
        SignIn.as(Role.TRAINER, () -> {
            certificates.revoke(certificates.of(session.id()).getFirst(), "誤り");
            return session;
        });

        press("取り消す");

        assertStillAsked("書いた内容は画面に残っています");
    }
}
