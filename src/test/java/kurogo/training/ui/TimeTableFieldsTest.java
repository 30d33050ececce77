package kurogo.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.AttendanceService;
import kurogo.training.AttendanceSheet;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import kurogo.training.SessionDay;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The time table of a day while a session is planned. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class TimeTableFieldsTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AreaService area;

    private List<CourseUnit> units;
    private TrainingSession session;

    @BeforeEach
    void aSession() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        Course course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
        units = course.content().units();
        session = SignIn.as(Role.TRAINER, () -> sessions.plan(BlankSession.on(List.of(DAY), "県庁", course)));
    }

    private void look(String how) {
        UI.getCurrentOrThrow().navigate("training/plan", QueryParameters.of(how, Long.toString(session.id())));
    }

    private List<TimePicker> fields() {
        return find(TimePicker.class).all().stream()
                .filter(field ->
                        units.stream().anyMatch(unit -> field.getLabel().startsWith(unit.title())))
                .toList();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private SessionDay kept() {
        return SignIn.as(Role.TRAINER, () -> sessions.of(FiscalYear.of(DAY)))
                .getLast()
                .content()
                .days()
                .getFirst();
    }

    @Test
    void nothingIsFilledInBeforeSomebodyAsksAndWhatIsTypedStays() {
        look("edit");
        assertThat(fields()).hasSameSizeAs(units).allMatch(TimePicker::isEmpty);
        fields().get(1).setValue(LocalTime.of(11, 30));

        press("時間割を作る");

        assertThat(fields().getFirst().getValue()).isEqualTo(LocalTime.of(10, 0));
        assertThat(fields().get(1).getValue()).isEqualTo(LocalTime.of(11, 30));
        assertThat(fields()).noneMatch(TimePicker::isEmpty);
        assertThat(find(Button.class).withText("時間割を作る").single().isEnabled())
                .as("nothing is left to fill")
                .isFalse();
    }

    @Test
    void aTimeTableIsKeptShownAndCopied() {
        look("edit");
        press("時間割を作る");
        press("保存する");

        Map<Long, LocalTime> planned = kept().beginnings();
        assertThat(planned).containsOnlyKeys(units.stream().map(CourseUnit::id).toList());
        assertThat(find(DescriptionList.class).all().getFirst().getElement().getTextRecursively())
                .contains("10:00～")
                .doesNotContain("開始時刻を決めていない単元");
        look("copy");
        press("保存する");
        assertThat(SignIn.as(Role.TRAINER, () -> sessions.of(FiscalYear.of(DAY))))
                .hasSize(2)
                .allMatch(one -> one.content().days().getFirst().beginnings().equals(planned));
    }

    @Test
    void unitsAtTheSameTimeAreNamedAndNothingIsKept() {
        look("edit");
        fields().get(0).setValue(LocalTime.of(10, 0));
        fields().get(1).setValue(LocalTime.of(10, 15));

        press("保存する");

        assertThat(find(Notification.class).all())
                .anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
                        .contains(units.get(0).title(), units.get(1).title()));
        assertThat(kept().beginnings()).isEmpty();
    }

    @Test
    void aSessionWithoutATimeTableSaysWhatIsTakenInstead() {
        UI.getCurrentOrThrow().navigate("training/session/" + session.id());

        assertThat(find(DescriptionList.class).all().getFirst().getElement().getTextRecursively())
                .contains("開始時刻を決めていない単元は");
    }

    @Test
    void theListToSignAndTheScreenOfAttendanceSayFromWhenToWhenAUnitIsTaught() {
        look("edit");
        press("時間割を作る");
        press("保存する");
        TrainingWords words = TrainingWords.in(Texts.in(Locale.JAPANESE), area);
        AttendanceSheet sheet =
                SignIn.as(Role.TRAINER, () -> attendance.sheet(session.id())).orElseThrow();

        assertThat(SignInSheet.html(sheet, words).select("th.sign").eachText())
                .first()
                .isEqualTo(units.getFirst().title() + " 10:00～11:00");
        assertThat(words.unit(units.getFirst(), sheet))
                .isEqualTo(units.getFirst().title() + "（10:00～11:00）");
    }
}
