package kurogo.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.CourseService;
import kurogo.training.SessionDay;
import kurogo.training.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class FindDateScreenTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @BeforeEach
    void aCourse() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        SignIn.as(Role.TRAINER, courses::createUsual);
    }

    @Test
    void everyDayThatWasFoundIsPlannedInTheRoomThatIsFree() {
        Map<String, List<String>> question = Map.of(
                "first",
                List.of("2027-06-07"),
                "last",
                List.of("2027-06-09"),
                "days",
                List.of("2"),
                "rooms",
                List.of("県庁大会議室"),
                "outsiders",
                List.of("講師一郎、講師二郎"));
        UI.getCurrentOrThrow().navigate("training/find", new QueryParameters(question));
        String plan = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("training/plan?"))
                .findFirst()
                .orElseThrow();

        UI.getCurrentOrThrow()
                .navigate(
                        "training/plan",
                        QueryParameters.fromString(URI.create(plan).getRawQuery()));

        assertThat(find(DayLine.class).all().stream().map(DayLine::value).flatMap(Optional::stream))
                .extracting(SessionDay::day)
                .containsExactly(LocalDate.of(2027, 6, 7), LocalDate.of(2027, 6, 8));
        assertThat(find(SessionForm.class).single().value().place()).isEqualTo("県庁大会議室");
        assertThat(find(SessionForm.class).single().value().team())
                .extracting(TeamMember::name)
                .containsExactly("講師一郎", "講師二郎");
    }

    @Test
    void hoursThatWereFoundArePlanned() {
        Map<String, List<String>> question =
                Map.of("first", List.of("2027-06-07"), "last", List.of("2027-06-07"), "length", List.of("SIX_HOURS"));
        UI.getCurrentOrThrow().navigate("training/find", new QueryParameters(question));
        List<String> plans = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("training/plan?"))
                .toList();
        assertThat(plans).hasSize(3);

        UI.getCurrentOrThrow()
                .navigate(
                        "training/plan",
                        QueryParameters.fromString(URI.create(plans.getLast()).getRawQuery()));

        assertThat(find(DayLine.class).single().value().orElseThrow())
                .returns(LocalTime.of(11, 0), SessionDay::begins)
                .returns(LocalTime.of(17, 0), SessionDay::ends);
    }
}
