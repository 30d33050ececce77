package kurogo.master;

import java.util.Optional;
import kurogo.area.master.Municipality;

/**
 * What a list changes of one figure or status.
 *
 * @param <T> what is listed
 * @param municipality of which municipality
 * @param after as the list has it
 * @param before as it was known, if it was
 */
public record FigureChange<T>(Municipality municipality, T after, Optional<T> before) {

    /** Nothing was known before. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** Something else was known before. */
    public boolean isChange() {
        return before.isPresent() && !before.get().equals(after);
    }
}
