package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Up to when people are put down. */
class DeadlineTest extends TrainingGround {

    @Test
    void theUsualDeadlineIsTwoWeeksBeforeAndNotPastWhileTheSessionIsToCome() {
        LocalDate day = LocalDate.of(2027, 6, 9);
        assertThat(SessionContent.usualDeadline(day, day.minusDays(30))).isEqualTo(day.minusDays(14));
        assertThat(SessionContent.usualDeadline(day, day.minusDays(3))).isEqualTo(day.minusDays(3));
        assertThat(SessionContent.usualDeadline(day, day)).isEqualTo(day);
        assertThat(SessionContent.usualDeadline(day, day.plusDays(1))).isEqualTo(day.minusDays(14));
    }

    @Test
    void aSessionToComeIsNotOpenedWithItsDeadlinePast() {
        LocalDate day = today.plusDays(7);
        TrainingSession late = asTrainer(() -> sessions.plan(Plans.due(today.minusDays(1), Plans.on(day, course))));

        assertThatThrownBy(() -> asTrainer(() -> sessions.move(late, SessionState.OPEN)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.DEADLINE_PAST));

        TrainingSession mended = asTrainer(() -> sessions.change(late, Plans.due(today, Plans.on(day, course))));
        assertThat(asTrainer(() -> sessions.move(mended, SessionState.OPEN)).state())
                .isEqualTo(SessionState.OPEN);
    }

    @Test
    void whatWasHeldBeforeIsPutOnRecordWhateverItsDeadlineWas() {
        assertThat(openOn(today.minusDays(30), 10).state()).isEqualTo(SessionState.OPEN);
    }
}
