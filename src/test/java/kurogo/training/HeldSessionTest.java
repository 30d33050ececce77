package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that was held is set right without being planned anew. */
class HeldSessionTest extends TrainingGround {

    @Autowired
    TrainingNoticeService notices;

    private TrainingSession held;

    @BeforeEach
    void aSessionHeldToday() {
        TrainingSession open = open(Plans.run(
                Plans.due(today, Plans.on(today, course)),
                new TeamMember(TeamMember.Role.HELPER, Optional.of(71L), "手伝う人")));
        enrol(open, CITY, "一郎");
        held = asTrainer(() -> sessions.move(open, SessionState.HELD));
    }

    private TrainingSession redate(LocalDate day) {
        SessionDay before = held.content().days().getFirst();
        SessionContent due = Plans.due(day, held.content());
        return asTrainer(() -> sessions.change(held, Plans.onDays(List.of(before.on(day)), due)));
    }

    @Test
    void itIsNotMovedToADayStillToCome() {
        assertThatThrownBy(() -> redate(today.plusDays(1)))
                .isInstanceOf(TrainingRefused.class)
                .hasMessage(TrainingRefused.Reason.HELD_BEFORE_ITS_DAY.name());
    }

    @Test
    void itsDayAndPlaceCanBeSetRightAndNobodyIsTold() {
        TrainingSession right = redate(today.minusDays(1));
        TrainingSession elsewhere = asTrainer(() -> sessions.change(right, Plans.at("別の会場", right.content())));

        assertThat(elsewhere.content().firstDay()).isEqualTo(today.minusDays(1));
        assertThat(SignIn.as(Role.VIEWER, () -> notices.of(held.id()))).isEmpty();
    }
}
