package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.Attending;
import kurogo.training.CertificateService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.EnrolmentChangeService;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.Person;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.DownloadButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers made for named people leave an entry in the audit trail when somebody takes them. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class PersonalPapersTest extends SpringBrowserlessTest {

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
    AreaService area;

    @Autowired
    AttendanceService attendance;

    @Autowired
    CertificateService certificates;

    @Autowired
    AuditService audit;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Course course;
    private TrainingSession session;

    @BeforeEach
    void aSessionOfOne() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
        course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
        session = SignIn.as(Role.TRAINER, () -> {
            TrainingSession open =
                    sessions.move(sessions.plan(BlankSession.on(List.of(today), "県庁", course)), SessionState.OPEN);
            Person person =
                    new Person(Optional.of(CITY), "見本花子", "", "", "", "hanako@city.example", false, Optional.empty());
            enrolments.enrol(open.id(), Newcomer.of(person), Attending.AT_PLACE);
            return open;
        });
    }

    private byte[] take(String words) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(DownloadButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().contains(words))
                        .findFirst()
                        .orElseThrow())
                .download(file);
        return file.toByteArray();
    }

    private List<String> taken() {
        return SignIn.as(Role.ADMINISTRATOR, () -> audit.find("personal.exported", 0, 9)).stream()
                .map(AuditEntry::subject)
                .toList();
    }

    @Test
    void whoTakesTheListToBeSignedStandsInTheTrail() {
        UI.getCurrentOrThrow().navigate("training/attendance/" + session.id());
        assertThat(taken()).isEmpty();

        assertThat(take("受付簿（PDF）")).isNotEmpty();

        assertThat(taken()).containsExactly("file/受付簿_" + today + ".pdf");
    }

    @Test
    void whoSaidThatTheyCannotComeIsMarkedOnTheListToBeSigned() {
        AttendanceSheet sheet = SignIn.as(Role.TRAINER, () -> {
            changes.apologise(enrolments.of(session.id()).getFirst(), "議会のため");
            return attendance.sheet(session.id()).orElseThrow();
        });

        assertThat(SignInSheet.html(sheet, TrainingWords.in(Texts.in(Locale.JAPANESE), area))
                        .select("tbody td")
                        .eachText())
                .contains("見本花子（欠席の連絡）");
    }

    @Test
    void whoTakesTheCardsOfEntryStandsInTheTrail() {
        UI.getCurrentOrThrow().navigate("training/attendance/" + session.id());

        assertThat(take("受講票（PDF）")).isNotEmpty();

        assertThat(taken()).containsExactly("file/受講票_" + today + ".pdf");
    }

    @Test
    void whoTakesTheAddressesOfThoseAwaitedStandsInTheTrail() {
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());

        assertThat(new String(take("受講者への連絡"), StandardCharsets.UTF_8)).contains("hanako@city.example");

        assertThat(taken()).containsExactly("file/" + course.title() + ".eml");
    }

    @Test
    void whoPrintsCertificatesStandsInTheTrail() {
        SignIn.as(Role.TRAINER, () -> {
            course.content().units().forEach(unit -> attendance.allPresent(session.id(), unit.id()));
            sessions.move(session, SessionState.HELD);
            return certificates.issue(session.id());
        });
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());

        assertThat(take("修了証 1枚（PDF）")).isNotEmpty();

        assertThat(taken()).containsExactly("file/修了証.pdf");
    }
}
