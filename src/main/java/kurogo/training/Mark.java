package kurogo.training;

import java.time.Instant;
import kurogo.training.rule.Presence;

/**
 * What was marked of one person in one unit.
 *
 * @param presence whether they were there
 * @param minutes the minutes that count
 * @param madeAt when it was marked, by the clock of whatever it was marked with
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
}
