package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.Test;

/** Courses as they are taught, and changed. */
class CourseServiceTest extends TrainingGround {

    @Test
    void theThreeCoursesOfTheStateCoverItsThreeTopics() {
        List<Course> usual = asTrainer(courses::createUsual);

        assertThat(usual)
                .extracting(one -> one.content().kind())
                .containsExactly(CourseKind.MUNICIPAL_MANAGER, CourseKind.PREFECTURE_STAFF, CourseKind.WORKER);
        assertThat(usual.getFirst().content().units())
                .extracting(CourseUnit::topic)
                .contains(UnitTopic.IDEA, UnitTopic.SYSTEM, UnitTopic.POLICY);
    }

    @Test
    void aUnitKeepsItsNumberWhenItsCourseIsChanged() {
        CourseUnit first = course.content().units().getFirst();
        CourseContent shorter = new CourseContent(
                CourseKind.OWN,
                "県の研修",
                "",
                "",
                "",
                true,
                100,
                List.of(new CourseUnit(first.id(), "理念と歴史", UnitTopic.IDEA, 90, true)),
                Set.of());

        Course changed = asTrainer(() -> courses.change(course, shorter));

        assertThat(changed.content()).isEqualTo(shorter);
        assertThatThrownBy(() -> asTrainer(() -> courses.change(course, shorter)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void noCourseHasToBeCompletedBeforeItself() {
        CourseContent after = needing(course.id(), Plans.course("応用", CourseKind.OWN));
        Course advanced = asTrainer(() -> courses.create(after));

        assertThatThrownBy(() -> asTrainer(() -> courses.change(course, needing(advanced.id(), course.content()))))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.CIRCLE));
    }

    private static CourseContent needing(long id, CourseContent content) {
        return new CourseContent(
                content.kind(),
                content.title(),
                content.aims(),
                content.targets(),
                content.material(),
                content.inOrder(),
                content.shareNeeded(),
                content.units(),
                Set.of(id));
    }
}
