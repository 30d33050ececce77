package kurogo.training;

import static kurogo.training.Attending.AT_PLACE;
import static kurogo.training.Attending.ONLINE;
import static kurogo.training.EnrolmentState.SEATED;
import static kurogo.training.EnrolmentState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.junit.jupiter.api.Test;

class SeatPlanTest {

    private static final String CITY = "952010";
    private static final String TOWN = "953237";
    private static final Instant NOON = Instant.parse("2027-06-01T03:00:00Z");

    private static Enrolment one(long id, String municipality, Attending way, EnrolmentState state, String apology) {
        return new Enrolment(
                id,
                1,
                id,
                "",
                "",
                new Enrolment.Post(Optional.of(new MunicipalityCode(municipality)), "", "", false),
                way,
                state,
                new Enrolment.Priority(false, false, NOON.plusSeconds(id)),
                "",
                Optional.empty(),
                "",
                apology,
                false,
                "",
                1);
    }

    @Test
    void theFairShareIsThatOfTheSessionHoweverPeopleTakePart() {
        Enrolment seated = one(1, CITY, AT_PLACE, SEATED, "");
        SeatPlan plan = new SeatPlan(List.of(seated), new Seats(5, 5), 1);

        assertThat(plan.hasSeatFor(CITY, ONLINE)).isFalse();
        assertThat(plan.hasSeatFor(TOWN, ONLINE)).isTrue();
        assertThat(new SeatPlan(List.of(seated), new Seats(5, 5), 0).hasSeatFor(CITY, ONLINE))
                .isTrue();
    }

    @Test
    void whoeverWaitsInBothWaysGetsNoMoreThanTheShareInAll() {
        List<Enrolment> all = List.of(
                one(1, CITY, ONLINE, WAITING, ""),
                one(2, CITY, AT_PLACE, WAITING, ""),
                one(3, TOWN, AT_PLACE, WAITING, ""));

        assertThat(new SeatPlan(all, new Seats(2, 2), 1).moveUp()).containsExactly(1L, 3L);
    }

    @Test
    void whoeverSaidThatTheyCannotComeHasNoSeatAndWaitsForNone() {
        List<Enrolment> all = List.of(
                one(1, CITY, AT_PLACE, SEATED, "議会対応"),
                one(2, CITY, AT_PLACE, WAITING, "出張"),
                one(3, TOWN, AT_PLACE, WAITING, ""));
        SeatPlan plan = new SeatPlan(all, new Seats(1, 0), 1);

        assertThat(plan.moveUp()).containsExactly(3L);
        assertThat(plan.free(AT_PLACE)).isZero();
    }
}
