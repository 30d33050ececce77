package kurogo.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course being written. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class CourseScreenTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @BeforeEach
    void japanese() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void unitsChangePlacesByTheirButtons() {
        Course course = SignIn.as(Role.TRAINER, courses::createUsual).getFirst();
        List<Long> before =
                course.content().units().stream().map(CourseUnit::id).toList();
        UI.getCurrentOrThrow().navigate("training/courses/" + course.id());

        List<Button> up = find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().equals(Optional.of("上へ移す")))
                .toList();
        test(up.getFirst()).click();
        test(up.get(1)).click();
        test(find(Button.class).withText("保存する").single()).click();

        assertThat(SignIn.as(Role.TRAINER, () -> courses.find(course.id()))
                        .orElseThrow()
                        .content()
                        .units())
                .extracting(CourseUnit::id)
                .startsWith(before.get(1), before.getFirst())
                .containsExactlyInAnyOrderElementsOf(before);
    }
}
