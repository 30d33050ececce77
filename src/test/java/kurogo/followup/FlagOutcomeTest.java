package kurogo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FlagOutcomeTest {

    @Test
    void theMiddleOfTheResolvedOnesIsToldInMonths() {
        FlagOutcome outcome = FlagOutcome.of(List.of(
                OptionalLong.of(30),
                OptionalLong.empty(),
                OptionalLong.of(90),
                OptionalLong.of(61),
                OptionalLong.of(91)));
        assertThat(outcome.flags()).isEqualTo(5);
        assertThat(outcome.resolved()).isEqualTo(4);
        assertThat(outcome.medianMonths().orElseThrow()).isEqualTo(75.5 / 30.436875);
    }

    @Test
    void withoutAnyResolvedNoMonthsAreTold() {
        assertThat(FlagOutcome.of(List.of(OptionalLong.empty())).medianMonths()).isEmpty();
        assertThat(FlagOutcome.of(List.of()).flags()).isZero();
    }
}
