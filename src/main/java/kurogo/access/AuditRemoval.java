package kurogo.access;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry of the trail tells of those that were removed for their age. It is chained like any other: what is missing from the trail
 * beyond what such entries tell was not removed by the program.
 *
 * @param removed how many entries were removed this time
 * @param inAll how many have been removed until then, these among them
 * @param through the last place in the chain one of them had
 */
record AuditRemoval(long removed, long inAll, long through) {

    static final String ACTION = "audit.removed";
    static final AuditRemoval NONE = new AuditRemoval(0, 0, 0);

    /** What an entry tells, if it is one of these. */
    static Optional<AuditRemoval> toldBy(AuditEntry entry) {
        if (!entry.action().equals(ACTION)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(entry.after(), AuditRemoval.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The same with more entries gone. */
    AuditRemoval and(long more, long place) {
        return new AuditRemoval(more, inAll + more, Math.max(through, place));
    }

    /** Whether so many entries, none behind a place, are no more than this tells of. */
    boolean covers(long gone, long last) {
        return gone <= inAll && last <= through;
    }
}
