package kurogo.access;

import java.util.Optional;

/**
 * What a check of the audit trail found.
 *
 * @param entries how many entries were compared with their checksums
 * @param removed how many stand for entries removed after their retention period
 * @param head checksum of the last link: written down elsewhere, it shows later that nothing before it was touched
 * @param fault the first fault; empty when the trail is as it was written
 */
public record AuditCheck(long entries, long removed, String head, Optional<Fault> fault) {

    /** What was done to the trail. */
    public enum Kind {
        /** The entry does not belong to its checksum. */
        ALTERED,
        /** The entry is gone, and not for its age. */
        MISSING,
        /** Entries are gone, their links say for their age, and the trail does not tell of it. */
        REMOVED_UNTOLD,
        /** A link is gone or out of its place. */
        UNLINKED,
        /** The chain ends before the end that was noted. */
        CUT
    }

    /**
     * A fault.
     *
     * @param kind what was done
     * @param position where in the chain, from 1; for {@link Kind#CUT} where the chain should end, for {@link
     *     Kind#REMOVED_UNTOLD} how many are gone
     * @param what the entry's action and subject where it is there; for {@link Kind#CUT} where the chain does
     *     end, for {@link Kind#REMOVED_UNTOLD} how many the trail tells of
     */
    public record Fault(Kind kind, long position, String what) {}
}
