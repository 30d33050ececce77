package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.Attending;
import kurogo.training.CourseService;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentService;
import kurogo.training.EnrolmentState;
import kurogo.training.Participant;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TeamMember;
import kurogo.training.TrainingSession;
import kurogo.uikit.Panel;
import kurogo.uikit.Tile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Putting people down for a session and changing that. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class EnrolmentScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    ParticipantService participants;

    @Autowired
    AreaService area;

    @Autowired
    Clock clock;

    private TrainingSession session;
    private Enrolment first;

    @BeforeEach
    void oneIsDown() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        session = SignIn.as(
                Role.TRAINER,
                () -> sessions.move(
                        sessions.plan(TrainingScreensTest.online(BlankSession.on(
                                List.of(LocalDate.of(2027, 6, 9)),
                                "",
                                courses.createUsual().getFirst()))),
                        SessionState.OPEN));
        first = SignIn.as(
                Role.TRAINER,
                () -> enrolments.enrol(session.id(), person("市原一郎").id(), Attending.ONLINE));
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());
    }

    private Participant person(String name) {
        return participants.add(new Person(Optional.of(CITY), name, "", "福祉課", "", "", false, Optional.empty()));
    }

    private TrainingWords words() {
        return TrainingWords.in(Texts.in(Locale.JAPANESE), area);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getLast();
    }

    private Enrolment now(Enrolment one) {
        return SignIn.as(Role.TRAINER, () -> enrolments.of(session.id())).stream()
                .filter(other -> other.id() == one.id())
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively());
    }

    @Test
    void whatWasDoneWithAnEnrolmentIsSaid() {
        test(button("欠席の連絡")).click();
        test(find(TextArea.class).single()).setValue("議会のため");
        test(button("欠席の連絡")).click();
        assertThat(told()).anySatisfy(said -> assertThat(said).contains("市原一郎さんの欠席の連絡を記録しました"));

        test(button("申込みの取消し")).click();
        test(find(TextArea.class).single()).setValue("都合により");
        test(button("申込みの取消し")).click();

        assertThat(now(first).state()).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(told()).anySatisfy(said -> assertThat(said).contains("市原一郎さんの申込みを取り消しました"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoCannotBeSentInsteadIsRefusedWithoutLosingWhatWasTyped() {
        Participant other = SignIn.as(Role.TRAINER, () -> {
            Participant down = person("市原二郎");
            enrolments.enrol(session.id(), down.id(), Attending.ONLINE);
            return down;
        });
        test(find(Button.class).withText("参加者の変更").all().getFirst()).click();
        TextField why = find(TextField.class).all().stream()
                .filter(field -> "変更の理由".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(button("参加者の変更")).click();
        assertThat(why.getErrorMessage()).isEqualTo("理由を書いてください。");
        ComboBox<Participant> who = find(ComboBox.class).all().stream()
                .filter(field -> "代わりに受講する人".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(who.getErrorMessage()).isEqualTo("受講する人を選んでください。");

        who.setValue(other);
        test(why).setValue("担当の変更");
        test(button("参加者の変更")).click();

        assertThat(told()).anySatisfy(said -> assertThat(said).contains("その人はすでに申し込んでいます"));
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(why.getValue()).isEqualTo("担当の変更");
    }

    @Test
    void whoeverIsInTheTeamStaysInItThoughLetInNoMore() {
        TeamMember gone = new TeamMember(TeamMember.Role.HELPER, Optional.of(7L), "退職した人");
        TeamMember still = new TeamMember(TeamMember.Role.TRAINER, Optional.of(8L), "今いる人");

        TeamFields fields =
                new TeamFields(List.of(still, gone), List.of(Colleague.named(8, "今いる人")), words(), () -> {});

        assertThat(fields.value()).containsExactly(still, gone);
    }

    private TrainingSession ofOneSeatEach() {
        SessionContent online = session.content();
        return sessions.move(
                sessions.plan(new SessionContent(
                        online.courseId(),
                        "会場とオンライン",
                        online.days(),
                        "県庁",
                        online.online(),
                        new Seats(1, 1),
                        0,
                        online.deadline(),
                        Optional.empty(),
                        "",
                        "",
                        List.of())),
                SessionState.OPEN);
    }

    @Test
    void aSeatInTheRoomIsGivenUpForThoseWhoWaitOnlineOnlyAfterAsking() {
        TrainingSession both = SignIn.as(Role.TRAINER, () -> {
            TrainingSession open = ofOneSeatEach();
            enrolments.enrol(open.id(), first.participantId(), Attending.AT_PLACE);
            enrolments.enrol(open.id(), person("市原二郎").id(), Attending.ONLINE);
            return open;
        });
        UI.getCurrentOrThrow().navigate("training/session/" + both.id());
        test(button("オンラインに変更")).click();
        assertThat(SignIn.as(Role.TRAINER, () -> enrolments.of(both.id()))).allMatch(Enrolment::holdsSeat);

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(SignIn.as(Role.TRAINER, () -> enrolments.of(both.id())))
                .extracting(Enrolment::name, Enrolment::isWaiting)
                .containsExactly(tuple("市原一郎", true), tuple("市原二郎", false));
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterIsToldThatTheDeadlineIsPastAndSeesWhoLeft() {
        LocalDate today = JapanTime.today(clock);
        Participant gone = SignIn.as(Role.TRAINER, () -> {
            SessionContent content = BlankSession.on(
                    List.of(today.plusDays(5)), "", courses.held().getFirst());
            TrainingSession soon =
                    sessions.move(sessions.plan(TrainingScreensTest.onlineUntil(today, content)), SessionState.OPEN);
            Participant one = person("市原三郎");
            enrolments.enrol(soon.id(), one.id(), Attending.ONLINE);
            sessions.change(
                    sessions.find(soon.id()).orElseThrow(),
                    TrainingScreensTest.onlineUntil(today.minusDays(1), content));
            return participants.leave(one, today);
        });
        navigate(OwnTrainingView.class);

        assertThat(find(Panel.class).all().getFirst().getElement().getTextRecursively())
                .contains("受付終了", "申込みの締切を過ぎています", gone.person().name(), "異動・退職")
                .doesNotContain("受付中", "申し込む");
    }

    @Test
    void howPeopleTakePartIsAskedWhereThereIsMoreThanOneWay() {
        assertThat(new WayField(new Seats(3, 3), words()))
                .satisfies(both -> assertThat(both.isVisible()).isTrue())
                .satisfies(both -> assertThat(both.getListDataView().getItems())
                        .containsExactly(Attending.AT_PLACE, Attending.ONLINE));
        WayField online = new WayField(new Seats(0, 3), words());
        assertThat(online.isVisible()).isFalse();
        assertThat(online.getValue()).isEqualTo(Attending.ONLINE);
    }

    @Test
    void eachNumberOfTheCoverageOpensTheListItCounts() {
        UI.getCurrentOrThrow().navigate("training/coverage", QueryParameters.of("show", "TRAINED_MANAGER"));

        assertThat(find(Tile.class).all())
                .extracting(tile -> tile.getElement().getOuterHTML())
                .satisfiesExactly(
                        reached -> assertThat(reached).contains("show=REACHED"),
                        manager -> assertThat(manager).contains("show=TRAINED_MANAGER"),
                        never -> assertThat(never).contains("show=NEVER"),
                        flagged -> assertThat(flagged).contains("show=FLAGGED_NEVER"));
    }
}
