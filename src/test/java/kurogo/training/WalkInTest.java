package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes on the day without being put down. */
class WalkInTest extends TrainingGround {

    @Autowired
    AuditService audit;

    private TrainingSession on(LocalDate day) {
        return openOn(day, 1);
    }

    private Enrolment comes(TrainingSession session, MunicipalityCode code, String name) {
        return asTrainer(() -> enrolments.walkIn(session.id(), Newcomer.of(People.of(code, name))));
    }

    private Enrolment isLetIn(TrainingSession session, MunicipalityCode code, String name, String because) {
        return asTrainer(() -> enrolments.walkInDespite(session.id(), Newcomer.of(People.of(code, name)), because));
    }

    @Test
    void nobodyComesOnADayWithoutTheSession() {
        assertThatThrownBy(() -> comes(on(today.plusDays(30)), CITY, "一郎"))
                .isInstanceOf(TrainingRefused.class)
                .hasMessage(Reason.NOT_TODAY.name());
    }

    @Test
    void beyondTheLimitSomebodyIsTakenInOnlyForAReasonThatStays() {
        TrainingSession session = on(today);
        assertThat(comes(session, CITY, "一郎").exemption()).isEmpty();
        assertThatThrownBy(() -> comes(session, TOWN, "二郎"))
                .isInstanceOf(TrainingRefused.class)
                .hasMessage(Reason.ROOM_FULL.name());
        assertThatThrownBy(() -> isLetIn(session, TOWN, "二郎", " ")).isInstanceOf(TrainingRefused.class);

        Enrolment over = isLetIn(session, TOWN, "二郎", "予備の椅子あり");

        assertThat(over.walkIn()).isTrue();
        assertThat(over.exemption()).isEqualTo("予備の椅子あり");
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("training.overfilled")))
                .isEqualTo(1);
        assertThat(asTrainer(() -> sessions.change(session, Plans.at("別室", session.content())))
                        .content()
                        .place())
                .as("what is planned can still be changed")
                .isEqualTo("別室");
    }

    @Test
    void whoeverHasASeatIsTakenInWithoutAReasonAndNobodyIsDownTwice() {
        TrainingSession session = on(today);
        Enrolment down = enrol(session, CITY, "一郎");

        assertThat(isLetIn(session, CITY, "一郎", "満席")).isEqualTo(down);
    }

    @Test
    void whoeverWaitsAndComesAllTheSameGetsASeat() {
        TrainingSession session = on(today);
        enrol(session, CITY, "一郎");
        Enrolment waiting = enrol(session, TOWN, "二郎");
        assertThatThrownBy(() -> comes(session, TOWN, "二郎")).isInstanceOf(TrainingRefused.class);

        Enrolment there = isLetIn(session, TOWN, "二郎", "欠席者の席");

        assertThat(there.id()).isEqualTo(waiting.id());
        assertThat(there.isSeated()).isTrue();
        assertThat(there.walkIn()).as("they had been put down").isFalse();
    }

    @Test
    void whoeverCancelledAndComesAllTheSameCameWithoutBeingPutDown() {
        TrainingSession session = on(today);
        Enrolment first = enrol(session, CITY, "一郎");
        cancel(first, "急用");

        Enrolment there = comes(session, CITY, "一郎");
        assertThat(there.walkIn()).isTrue();

        cancel(there, "人違い");
        assertThat(enrol(session, CITY, "一郎").walkIn()).isFalse();
    }

    private void cancel(Enrolment one, String because) {
        asTrainer(() -> {
            changes.cancel(one, because);
            return one;
        });
    }
}
