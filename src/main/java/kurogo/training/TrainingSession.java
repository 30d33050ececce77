package kurogo.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A session as it is kept.
 *
 * @param id its number
 * @param uid how calendars know it
 * @param content what is planned
 * @param state where it stands
 * @param cancelledBecause why it was cancelled; empty when it was not
 * @param sequence grows when calendars have something new to learn (RFC 5545)
 * @param changedAt when it was last changed
 * @param changedBy by whom
 * @param version counts changes
 */
public record TrainingSession(
        long id,
        String uid,
        SessionContent content,
        SessionState state,
        String cancelledBecause,
        int sequence,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Where it stands with so many seats taken. */
    public Standing standing(int taken) {
        return state == SessionState.OPEN && taken >= content.seats().all()
                ? Standing.FULL
                : Standing.valueOf(state.name());
    }

    /**
     * The steps that fit on a day. Up to the last day people are taken or not; from it on the session can only have been held. No more
     * than one leads on; others take the last step back.
     */
    public List<SessionState> stepsOn(LocalDate day) {
        boolean over = !content.lastDay().isAfter(day);
        return switch (state) {
            case DRAFT -> List.of(SessionState.OPEN);
            case OPEN -> List.of(over ? SessionState.HELD : SessionState.CLOSED);
            case CLOSED -> List.of(over ? SessionState.HELD : SessionState.OPEN);
            case HELD -> List.of(SessionState.CLOSED);
            case CANCELLED -> List.of();
        };
    }

    /** Whether people can be put down on a day. */
    public boolean takesPeopleOn(LocalDate day) {
        return state == SessionState.OPEN && !day.isAfter(content.deadline());
    }

    /** Whether somebody teaches or helps. */
    public boolean isRunBy(long userId) {
        return content.team().stream().anyMatch(member -> member.userId().equals(Optional.of(userId)));
    }
}
