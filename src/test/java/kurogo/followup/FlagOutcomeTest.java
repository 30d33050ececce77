package kurogo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.followup.FlagLife.Settled;
import kurogo.followup.FlagLife.Way;
import org.junit.jupiter.api.Test;

class FlagOutcomeTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 4, 1);

    private static FlagLife life(Optional<Settled> settled, LocalDate... talks) {
        return new FlagLife(RAISED, List.of(talks), settled);
    }

    private static Optional<Settled> after(int days, Way way) {
        return Optional.of(new Settled(way, RAISED.plusDays(days)));
    }

    @Test
    void theMiddleOfTheResolvedOnesIsToldInMonths() {
        FlagOutcome outcome = FlagOutcome.of(List.of(
                life(after(30, Way.GONE)),
                life(Optional.empty()),
                life(after(90, Way.RESOLVED_BY_STAFF)),
                life(after(61, Way.GONE)),
                life(after(500, Way.EXPLAINED)),
                life(after(91, Way.RESOLVED_BY_STAFF))));
        assertThat(outcome.medianMonths().orElseThrow()).isEqualTo(75.5 / 30.436875);
    }

    @Test
    void whoResolvedItIsKeptApartAndAnAcceptedExplanationIsNotNeglect() {
        FlagOutcome outcome = FlagOutcome.of(List.of(
                life(after(1, Way.RESOLVED_BY_STAFF)),
                life(after(1, Way.GONE)),
                life(after(1, Way.GONE)),
                life(after(1, Way.EXPLAINED)),
                life(after(1, Way.EXPLAINED)),
                life(after(1, Way.EXPLAINED)),
                life(Optional.empty())));
        assertThat(outcome.flags()).isEqualTo(7);
        assertThat(outcome.resolvedByStaff()).isEqualTo(1);
        assertThat(outcome.gone()).isEqualTo(2);
        assertThat(outcome.explained()).isEqualTo(3);
        assertThat(outcome.open()).isEqualTo(1);
    }

    @Test
    void monthsRunFromTheFirstContact() {
        FlagLife talked = life(after(91, Way.GONE), RAISED.plusDays(40), RAISED.plusDays(31));
        assertThat(FlagOutcome.of(List.of(talked)).medianMonths()).hasValue(60 / 30.436875);
    }

    @Test
    void withoutAnyResolvedNoMonthsAreTold() {
        assertThat(FlagOutcome.of(List.of(life(Optional.empty()))).medianMonths())
                .isEmpty();
        assertThat(FlagOutcome.of(List.of()).flags()).isZero();
    }

    @Test
    void onlyATalkBetweenRaisingAndSettlingIsAContact() {
        Optional<Settled> settled = after(10, Way.EXPLAINED);
        assertThat(life(settled, RAISED.minusDays(1), RAISED.plusDays(11)).contact())
                .isEmpty();
        assertThat(life(settled, RAISED).contact()).hasValue(RAISED);
        assertThat(life(settled, RAISED.plusDays(10)).contact()).hasValue(RAISED.plusDays(10));
        assertThat(life(Optional.empty(), RAISED.plusDays(11)).contact()).hasValue(RAISED.plusDays(11));
    }
}
