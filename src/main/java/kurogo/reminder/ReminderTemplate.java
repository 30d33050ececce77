package kurogo.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * The wording that stands for an occasion.
 *
 * @param occasion when it is used
 * @param version grows with each change; 0 for the wording the program brings along
 * @param wording subject and text
 * @param changed who changed it last, when; nothing for the wording the program brings along
 */
public record ReminderTemplate(Occasion occasion, int version, Wording wording, Optional<Change> changed) {

    /**
     * A change of a wording.
     *
     * @param at when
     * @param by display name of whoever made it
     */
    public record Change(Instant at, String by) {}
}
