package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
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
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.Attending;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.EnrolmentService;
import kurogo.training.Participant;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import kurogo.training.SessionService;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.uikit.Panel;
import kurogo.uikit.table.DataTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class PeopleScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    private Participant citizen;
    private Participant villager;

    @BeforeEach
    void twoPeople() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        citizen = SignIn.as(Role.TRAINER, () -> participants.add(person(CITY, "市原一郎", "主査")));
        villager = SignIn.as(Role.TRAINER, () -> participants.add(person(TOWN, "菜花次郎", "主任")));
    }

    private static Person person(MunicipalityCode whose, String name, String post) {
        return new Person(Optional.of(whose), name, "", "福祉課", post, "", false, Optional.empty());
    }

    private void open(Participant one) {
        UI.getCurrentOrThrow().navigate("training/people/" + one.id());
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getFirst();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Participant kept(Participant one) {
        return SignIn.as(Role.TRAINER, () -> participants.find(one.id())).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        return find(DataTable.class).all().stream()
                .flatMap(table -> ((DataTable<Participant>) table).shownRows().stream())
                .map(one -> one.person().name())
                .toList();
    }

    private Stream<String> told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively());
    }

    @Test
    void whoeverIsMovedToAnotherPostKeepsInTheRecordsThePostOfThen() {
        Course course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
        SignIn.as(Role.TRAINER, () -> {
            TrainingSession open = sessions.move(
                    sessions.plan(
                            TrainingScreensTest.online(BlankSession.on(List.of(LocalDate.of(2027, 6, 9)), "", course))),
                    SessionState.OPEN);
            return enrolments.enrol(open.id(), citizen.id(), Attending.ONLINE);
        });
        open(citizen);
        test(field("職")).setValue("課長");
        test(button("保存する")).click();

        assertThat(kept(citizen).person().post()).isEqualTo("課長");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anySatisfy(line -> assertThat(line).contains("令和9年6月9日").endsWith("福祉課 主査"));
    }

    @Test
    void whoeverLeftIsListedOnlyWhereAskedForAndCanComeBack() {
        open(citizen);
        test(button("異動・退職を記録する")).click();
        test(find(Button.class).withText("異動・退職を記録する").all().getLast()).click();
        assertThat(kept(citizen).leftOn()).isPresent();
        navigate(PeopleView.class);
        assertThat(listed()).containsExactly("菜花次郎");
        UI.getCurrentOrThrow().navigate(PeopleView.ROUTE, QueryParameters.of("listed", "ALL"));
        assertThat(listed()).containsExactlyInAnyOrder("市原一郎", "菜花次郎");

        open(citizen);
        test(button("復帰させる")).click();

        assertThat(kept(citizen).leftOn()).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndNotOverwritten() {
        open(citizen);
        SignIn.as(Role.TRAINER, () -> participants.change(citizen, person(CITY, "市原一郎", "係長")));
        test(field("職")).setValue("課長");
        test(button("保存する")).click();

        assertThat(kept(citizen).person().post()).isEqualTo("係長");
        assertThat(field("職").getValue()).isEqualTo("係長");
        assertThat(told()).anySatisfy(words -> assertThat(words).contains("ほかの人が先に変更した"));
    }

    @Test
    @SignedInAs(role = Role.ADMINISTRATOR)
    void anAdministratorErasesSomebodyAfterAQuestion() {
        open(citizen);
        test(button("個人情報を消去する")).click();
        assertThat(kept(citizen).erased()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(kept(citizen).erased()).isTrue();
        assertThat(listed()).containsExactly("菜花次郎");
    }

    @Test
    void nobodyElseIsOfferedToErase() {
        open(citizen);

        assertThat(find(Button.class).withText("個人情報を消去する").all()).isEmpty();
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterSeesTheirOwnPeopleOnly() {
        navigate(PeopleView.class);
        assertThat(listed()).containsExactly("市原一郎");
        open(citizen);
        assertThat(field("氏名").getValue()).isEqualTo("市原一郎");
        open(villager);

        assertThat(find(Panel.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void aReaderSeesTheListAndChangesNobody() {
        navigate(PeopleView.class);

        assertThat(listed()).containsExactlyInAnyOrder("市原一郎", "菜花次郎");
    }
}
