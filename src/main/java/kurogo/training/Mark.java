package kurogo.training;

import java.time.Instant;
import kurogo.training.rule.Presence;

/**
 * What was marked of one person in one unit.
 *
 * @param presence whether they were there
 * @param minutes the minutes that count
 * @param madeAt when it was marked
 * @param madeBy by whom
 * @param way how
 */
public record Mark(Presence presence, int minutes, Instant madeAt, String madeBy, Way way) {

    /** How a mark came about. */
    public enum Way {
        HAND,
        /** They showed their code themselves. */
        CODE,
        /** From the list of an online meeting. */
        LIST
    }

    /** Whether both say that somebody was there alike, whoever says so and when. */
    boolean saysTheSameAs(Mark other) {
        return presence == other.presence && minutes == other.minutes;
    }
}
