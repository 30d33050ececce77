package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingStepTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2027, 6, 9, 10, 0);

    private static MeetingStep came(String name, int minute) {
        return new MeetingStep(name, true, TEN.plusMinutes(minute));
    }

    private static MeetingStep left(String name, int minute) {
        return new MeetingStep(name, false, TEN.plusMinutes(minute));
    }

    private static int minutes(MeetingStep... steps) {
        return Stay.minutes(MeetingStep.stays(List.of(steps)).stream()
                .filter(stay -> stay.name().equals("花田"))
                .toList());
    }

    @Test
    void timeOnTwoDevicesCountsOnce() {
        assertThat(minutes(came("花田", 0), came("花田", 30), left("花田", 60), left("花田", 120)))
                .isEqualTo(120);
    }

    @Test
    void whoeverLeftUnseenStayedToTheEndOfTheList() {
        assertThat(minutes(came("花田", 20), came("浅見", 0), left("浅見", 90))).isEqualTo(70);
    }

    @Test
    void whoeverCameUnseenWasThereFromTheBeginningOfTheList() {
        assertThat(minutes(came("浅見", 0), left("花田", 45))).isEqualTo(45);
    }

    @Test
    void linesMayStandInAnyOrder() {
        assertThat(minutes(left("花田", 50), came("花田", 10))).isEqualTo(40);
    }

    @Test
    void ofNobodyNothingIsTold() {
        assertThat(MeetingStep.stays(List.of())).isEmpty();
    }
}
