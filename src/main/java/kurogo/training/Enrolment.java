package kurogo.training;

import java.time.Instant;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.rule.Waiting;

/**
 * Somebody put down for a session.
 *
 * @param id its number
 * @param sessionId the session
 * @param participantId who
 * @param name their name; empty once erased
 * @param kana its reading
 * @param then municipality and post as they were then
 * @param attending how they take part
 * @param state where they stand
 * @param priority what their place on the waiting list goes by
 * @param askedBy who put them down
 * @param movedUpAt when they got a seat from the waiting list, if they did
 * @param reason why it was cancelled; empty when it was not
 * @param apology what they said beforehand when they cannot come; empty otherwise
 * @param walkIn whether they came without being put down
 * @param exemption why they were put down though they lack what the course asks for; empty when they lack nothing
 * @param version counts changes
 */
public record Enrolment(
        long id,
        long sessionId,
        long participantId,
        String name,
        String kana,
        Post then,
        Attending attending,
        EnrolmentState state,
        Priority priority,
        String askedBy,
        Optional<Instant> movedUpAt,
        String reason,
        String apology,
        boolean walkIn,
        String exemption,
        int version) {

    /**
     * Where somebody worked.
     *
     * @param municipality whose they were; empty for the prefecture's own
     * @param section their section
     * @param post their post
     * @param manager whether it is a manager's
     */
    public record Post(Optional<MunicipalityCode> municipality, String section, String post, boolean manager) {}

    /**
     * What a place on the waiting list goes by.
     *
     * @param neverReached whether training had never reached the municipality
     * @param flagged whether it had open flags
     * @param askedAt when they were put down
     */
    public record Priority(boolean neverReached, boolean flagged, Instant askedAt) {}

    public boolean isSeated() {
        return state == EnrolmentState.SEATED;
    }

    /** Whether a seat is theirs: it is not any more once they said beforehand that they cannot come. */
    public boolean holdsSeat() {
        return isSeated() && apology.isBlank();
    }

    /** Whether they are down, and said beforehand that they cannot come. */
    public boolean isExcused() {
        return state != EnrolmentState.CANCELLED && !apology.isBlank();
    }

    /** Whether they had a seat and said beforehand that they cannot come. */
    public boolean gaveUpSeat() {
        return isSeated() && !holdsSeat();
    }

    /** Whether they come to the room. */
    public boolean isAtPlace() {
        return attending == Attending.AT_PLACE;
    }

    /** Whether they wait for a seat: they do not any more once they said beforehand that they cannot come. */
    public boolean isWaiting() {
        return state == EnrolmentState.WAITING && apology.isBlank();
    }

    /** The municipality's digits; empty for the prefecture's own. */
    public String whose() {
        return then.municipality().map(MunicipalityCode::digits).orElse("");
    }

    /** The same without what the prefecture thinks of the municipality's need, and why it made an exception. */
    Enrolment withoutPrefectureNotes() {
        return new Enrolment(
                id,
                sessionId,
                participantId,
                name,
                kana,
                then,
                attending,
                state,
                new Priority(false, false, priority.askedAt()),
                askedBy,
                movedUpAt,
                reason,
                apology,
                walkIn,
                "",
                version);
    }

    /** Their place among those who wait. */
    Waiting waiting() {
        return new Waiting(id, whose(), priority.neverReached(), priority.flagged(), priority.askedAt());
    }
}
