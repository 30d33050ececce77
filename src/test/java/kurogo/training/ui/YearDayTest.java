package kurogo.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.SessionService;
import kurogo.training.TrainingSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.TRAINER)
class YearDayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    AreaService area;

    private String address(List<TrainingSession> held) {
        YearDay day = new YearDay(DAY, held, List.of(), TrainingWords.in(Texts.in(Locale.JAPANESE), area), true);
        return day.getChildren()
                .map(Anchor.class::cast)
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    @Test
    void aDayLeadsToAllOfItsSessions() {
        ThreeMunicipalities.importThrough(imports);
        Course course = courses.createUsual().getFirst();
        TrainingSession one = sessions.plan(BlankSession.on(List.of(DAY), "県庁", course));
        TrainingSession other = sessions.plan(BlankSession.on(List.of(DAY), "分庁舎", course));

        assertThat(address(List.of())).isEqualTo("training/plan?day=2027-06-09");
        assertThat(address(List.of(one))).isEqualTo("training/session/" + one.id());
        assertThat(address(List.of(one, other))).isEqualTo("followup/calendar?view=day&scope=all&day=2027-06-09");
    }
}
