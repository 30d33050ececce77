package kurogo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kurogo.followup.CalendarEntry.Kind;
import kurogo.followup.Engagement.Matter;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final LocalDateTime MIDNIGHT = LocalDate.of(2026, 6, 1).atStartOfDay();

    private static Engagement of(long id, long userId, int from, int to) {
        return new Engagement(meeting(id), userId, MIDNIGHT.plusHours(from), MIDNIGHT.plusHours(to));
    }

    private static Matter meeting(long id) {
        return new Matter(Kind.PLANNED, id, MIDNIGHT.toLocalDate());
    }

    @Test
    void onePersonAtTwoPlacesClashes() {
        assertThat(Engagement.clashing(List.of(of(1, 7, 9, 11), of(2, 7, 10, 12))))
                .containsExactlyInAnyOrder(meeting(1), meeting(2));
    }

    @Test
    void oneThingAfterAnotherDoesNotClash() {
        assertThat(Engagement.clashing(List.of(of(1, 7, 9, 10), of(2, 7, 10, 12))))
                .isEmpty();
    }

    @Test
    void twoPeopleAtTwoPlacesDoNotClash() {
        assertThat(Engagement.clashing(List.of(of(1, 7, 9, 11), of(2, 8, 9, 11))))
                .isEmpty();
    }

    @Test
    void whatLastsAllDayClashesWithAllThatIsInIt() {
        assertThat(Engagement.clashing(List.of(of(3, 7, 15, 16), of(1, 7, 8, 18), of(2, 7, 9, 10), of(4, 7, 18, 19))))
                .containsExactlyInAnyOrder(meeting(1), meeting(2), meeting(3));
    }

    @Test
    void aTrainingSessionAndAMeetingOfTheSameNumberAreTwoThings() {
        Engagement training = new Engagement(
                new Matter(Kind.TRAINING, 1, MIDNIGHT.toLocalDate()), 7, MIDNIGHT.plusHours(9), MIDNIGHT.plusHours(11));
        assertThat(Engagement.clashing(List.of(training, of(1, 7, 9, 11)))).hasSize(2);
    }
}
