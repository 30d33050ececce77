package kurogo.backup;

import java.time.Duration;
import java.time.Instant;

/**
 * That a backup is to be put back before the database is opened the next time.
 *
 * @param backup its file's name
 * @param orderedBy who wants it, by the name shown
 * @param orderedAt since when
 * @param program the name by which the program is known in the database, empty in the embedded one: its own connections, which end with it,
 *     are not in its way
 */
public record RestoreOrder(String backup, String orderedBy, Instant orderedAt, String program) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Whether it has waited for so long that people may have gone on working with what it would replace. */
    boolean isTooOld(Instant now) {
        return orderedAt.isBefore(now.minus(LONGEST_WAIT));
    }
}
