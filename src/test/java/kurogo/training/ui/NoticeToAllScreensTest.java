package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.training.Attending;
import kurogo.training.CourseService;
import kurogo.training.EnrolmentService;
import kurogo.training.Newcomer;
import kurogo.training.Person;
import kurogo.training.Plans;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.Panel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was told of a session, and to whom, as screens show it. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class NoticeToAllScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    ContactBookService contacts;

    @Autowired
    Clock clock;

    private TrainingSession session;

    @BeforeEach
    void twoAreDownAndTheSessionIsMoved() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        SignIn.asStaff(() -> contacts.add(
                CITY, new MunicipalContact.Person("窓口", "福祉課", "", "0123-45", "", false, Optional.empty())));
        session = SignIn.as(Role.TRAINER, () -> {
            LocalDate day = JapanTime.today(clock).plusDays(30);
            TrainingSession open = sessions.move(
                    sessions.plan(BlankSession.on(
                            List.of(day), "県庁", courses.createUsual().getFirst())),
                    SessionState.OPEN);
            enrol(open, CITY, "市原一郎");
            enrol(open, TOWN, "町田二郎");
            return sessions.change(open, Plans.at("別館", open.content()));
        });
    }

    private void enrol(TrainingSession open, MunicipalityCode code, String name) {
        enrolments.enrol(
                open.id(),
                Newcomer.of(new Person(Optional.of(code), name, "", "", "", "", false, Optional.empty())),
                Attending.AT_PLACE);
    }

    private String first() {
        return find(Panel.class).all().getFirst().getElement().getTextRecursively();
    }

    private Stream<String> lines() {
        return find(ListItem.class).all().stream().map(line -> line.getElement().getTextRecursively());
    }

    @Test
    void whoHasToBeToldByAnotherWayStandsFirstWithTheirMunicipalitysTelephone() {
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());

        assertThat(first())
                .contains("別の方法で連絡が必要な人　2人", "メールの設定がないため", "市原一郎さん（汐見原市）　変更のお知らせ　電話 0123-45", "町田二郎さん", "電話番号の登録なし");
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("町田二郎さん", "変更のお知らせ", "会場：県庁 → 別館", "未送信"));
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterReadsWhatChangedOfTheirOwnPeopleBeforeWhatIsOffered() {
        navigate(OwnTrainingView.class);

        assertThat(first())
                .contains("最近の変更・中止・繰上げ", "変更のお知らせ", "市原一郎さん", "会場：県庁 → 別館")
                .doesNotContain("町田二郎");
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void whatIsNewestStandsFirst() {
        SignIn.as(Role.TRAINER, () -> sessions.cancel(session, "台風のため"));

        navigate(OwnTrainingView.class);

        assertThat(find(ListItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("中止のお知らせ", "中止の理由：台風のため");
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void inEnglishTheNewsIsEnglish() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);

        navigate(OwnTrainingView.class);

        assertThat(first()).contains("Latest changes", "Room: 県庁 → 別館");
    }
}
