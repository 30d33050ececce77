package kurogo.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is being done about a flag.
 *
 * @param steps talks and what was agreed in them, in the order of time
 * @param settled whether all that was agreed is done while the flag is open: it asks to be resolved
 */
public record Pursuit(List<Step> steps, boolean settled) {

    public Pursuit {
        steps = List.copyOf(steps);
    }

    /**
     * One thing done about a flag, or to be done.
     *
     * @param day when it was, or is due
     * @param what what it is
     * @param standing where it stands, in words
     * @param overdue whether it should have been done by now
     * @param address the screen that shows it; nothing to whoever may not open that
     */
    public record Step(LocalDate day, String what, String standing, boolean overdue, Optional<String> address) {}
}
