package kurogo.followup;

import java.util.List;
import kurogo.review.TrackedFlag;

/**
 * Open flags for which all that was agreed is done, so that somebody should say whether they are resolved.
 *
 * @param flags the newest ones
 * @param count how many there are in all, told up to {@link #MOST_COUNTED}
 */
public record Asking(List<TrackedFlag> flags, int count) {

    /** So many are named. */
    public static final int MOST_NAMED = 20;

    /** Beyond so many it is only said that there are more. */
    public static final int MOST_COUNTED = 1_000;

    public Asking {
        flags = List.copyOf(flags);
    }

    /** How many are not named. */
    public int more() {
        return count - flags.size();
    }
}
