package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.Attending;
import kurogo.training.BlockedPeriod;
import kurogo.training.BlockedPeriodService;
import kurogo.training.Course;
import kurogo.training.CourseContent;
import kurogo.training.CourseKind;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import kurogo.training.QuestionnaireService;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.training.UnitTopic;
import kurogo.uikit.Chart;
import kurogo.uikit.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class TrainingScreensTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);
    private static final LocalDate HELD = LocalDate.of(2026, 6, 10);

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    BlockedPeriodService blocked;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    ParticipantService participants;

    @Autowired
    AttendanceService attendance;

    @Autowired
    QuestionnaireService questionnaires;

    @Autowired
    AreaService area;

    @Autowired
    Clock clock;

    @BeforeEach
    void japanese() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getFirst();
    }

    private List<TrainingSession> planned() {
        return SignIn.as(Role.TRAINER, () -> sessions.of(FiscalYear.of(DAY)));
    }

    @Test
    void theThreeCoursesAreOneClickAway() {
        navigate(CourseListView.class);
        test(button("国の示す3つの研修を用意する")).click();

        assertThat(SignIn.as(Role.TRAINER, courses::all)).hasSize(3);
        UI.getCurrentOrThrow().navigate("training/courses/new");
        test(button("保存する")).click();
        assertThat(SignIn.as(Role.TRAINER, courses::all)).hasSize(3);
    }

    @Test
    void aPlanSaysWhatSpeaksAgainstItsDayAndIsKept() {
        SignIn.as(Role.TRAINER, courses::createUsual);
        SignIn.as(Role.TRAINER, () -> {
            blocked.add(new BlockedPeriod(0, Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, DAY, DAY, "6月定例会", 0));
            return DAY;
        });
        UI.getCurrentOrThrow().navigate("training/plan", QueryParameters.of("day", DAY.toString()));
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anySatisfy(words -> assertThat(words).contains("汐見原市の議会の会期（6月定例会）"));
        TextField place = find(TextField.class).all().stream()
                .filter(field -> "会場".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(place).setValue("県庁");
        test(button("保存する")).click();

        assertThat(planned()).hasSize(1);
        assertThat(find(StatusBadge.class).all()).isNotEmpty();
    }

    @Test
    void everyScreenOfferedShowsItself() {
        TrainingSession session = SignIn.as(Role.TRAINER, () -> {
            Course course = courses.createUsual().getFirst();
            return sessions.plan(online(BlankSession.on(List.of(DAY), "", course)));
        });
        navigate(TrainingView.class);
        UI.getCurrentOrThrow().navigate("training", QueryParameters.of("year", "2027"));
        navigate(YearView.class);
        navigate(BlockedView.class);
        navigate(FindDateView.class);
        navigate(CoverageView.class);
        navigate(InvitationView.class);
        navigate(TrainingYearView.class);
        navigate(PeopleView.class);
        navigate(CourseListView.class);
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());
        test(button("受付を始める")).click();

        assertThat(planned().getFirst().standing(0).name()).isEqualTo("OPEN");
    }

    @Test
    void aPersonIsPutDownOnTheSessionAndMarkedInTheRoom() {
        TrainingSession session = SignIn.as(
                Role.TRAINER,
                () -> sessions.move(
                        sessions.plan(online(BlankSession.on(
                                List.of(JapanTime.today(clock)),
                                "",
                                courses.createUsual().getFirst()))),
                        SessionState.OPEN));
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());
        TextField name = find(TextField.class).all().stream()
                .filter(field -> "氏名".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(name).setValue("見本花子");
        test(button("登録して申し込む")).click();
        Enrolment down =
                SignIn.as(Role.TRAINER, () -> enrolments.of(session.id())).getFirst();
        assertThat(down.isSeated()).isTrue();

        UI.getCurrentOrThrow().navigate("training/attendance/" + session.id());
        test(button("残りの全員を出席にする")).click();

        AttendanceSheet sheet =
                SignIn.as(Role.TRAINER, () -> attendance.sheet(session.id())).orElseThrow();
        assertThat(sheet.there(sheet.units().getFirst())).isEqualTo(1);
        assertThat(SignInSheet.pdf(sheet, TrainingWords.in(Texts.in(Locale.JAPANESE), area)))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(SignInSheet.html(sheet, TrainingWords.in(Texts.in(Locale.JAPANESE), area))
                        .select("tbody tr"))
                .as("nobody signs who joins online")
                .isEmpty();
    }

    @Test
    void aLinkIsAnsweredOnceAndWhatWasSaidIsDrawn() {
        TrainingSession session = SignIn.as(Role.TRAINER, () -> {
            Course course = courses.createUsual().getFirst();
            TrainingSession open =
                    sessions.move(sessions.plan(online(BlankSession.on(List.of(HELD), "", course))), SessionState.OPEN);
            Person person = new Person(Optional.of(CITY), "一郎", "", "", "", "", false, Optional.empty());
            enrolments.enrol(open.id(), Newcomer.of(person), Attending.ONLINE);
            attendance.allPresent(open.id(), course.content().units().getFirst().id());
            return open;
        });
        String link = SignIn.as(Role.TRAINER, () -> questionnaires.issue(session.id()))
                .getFirst()
                .token();
        UI.getCurrentOrThrow().navigate("questionnaire", QueryParameters.of("t", link));
        test(button("回答を送る")).click();
        assertThat(find(RadioButtonGroup.class).all()).hasSize(3).allMatch(RadioButtonGroup::isInvalid);
        find(RadioButtonGroup.class).all().forEach(TrainingScreensTest::agreeTo);
        test(button("回答を送る")).click();
        assertThat(questionnaires.about(link)).as("it takes one answer").isEmpty();

        QuestionnairePanel panel = new QuestionnairePanel(
                session,
                questionnaires,
                () -> "",
                file -> {},
                TrainingWords.in(Texts.in(Locale.JAPANESE), area),
                true,
                () -> {});
        assertThat(panel.getChildren()).hasAtLeastOneElementOfType(Chart.class);
    }

    @SuppressWarnings("unchecked")
    private static void agreeTo(RadioButtonGroup<?> question) {
        ((RadioButtonGroup<Integer>) question).setValue(4);
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterPutsDownTheirOwnPeople() {
        TrainingSession session = SignIn.as(
                Role.TRAINER,
                () -> sessions.move(
                        sessions.plan(online(BlankSession.on(
                                List.of(DAY), "", courses.createUsual().getFirst()))),
                        SessionState.OPEN));
        putDownSomebodyNew();

        assertThat(SignIn.as(Role.TRAINER, () -> enrolments.of(session.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.then().municipality()).contains(CITY));
    }

    private void putDownSomebodyNew() {
        navigate(OwnTrainingView.class);
        TextField name = find(TextField.class).all().stream()
                .filter(field -> "氏名".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(name).setValue("市原一郎");
        test(button("登録して申し込む")).click();
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void somebodyNewWhoLacksWhatIsAskedForIsNotPutOnRecordEither() {
        SignIn.as(Role.TRAINER, () -> {
            Course basics = courses.createUsual().getFirst();
            CourseContent asking = new CourseContent(
                    CourseKind.OWN,
                    "応用研修",
                    "",
                    "",
                    "",
                    false,
                    80,
                    List.of(new CourseUnit(0, "演習", UnitTopic.POLICY, 60, false)),
                    Set.of(basics.id()));
            return sessions.move(
                    sessions.plan(online(BlankSession.on(List.of(DAY), "", courses.create(asking)))),
                    SessionState.OPEN);
        });
        putDownSomebodyNew();

        assertThat(find(Notification.class).all())
                .extracting(notice -> notice.getElement().getTextRecursively())
                .anySatisfy(told -> assertThat(told).contains("申込みの要件を満たしていません"));
        assertThat(SignIn.as(Role.TRAINER, participants::all)).isEmpty();
    }

    static SessionContent online(SessionContent content) {
        return onlineUntil(content.deadline(), content);
    }

    /** The same online, for whoever asks by a day. */
    static SessionContent onlineUntil(LocalDate deadline, SessionContent content) {
        return new SessionContent(
                content.courseId(),
                content.title(),
                content.days(),
                "",
                "会議の所在",
                new Seats(0, 50),
                0,
                deadline,
                Optional.empty(),
                "",
                "",
                List.of());
    }
}
