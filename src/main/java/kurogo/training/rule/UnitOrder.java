package kurogo.training.rule;

import java.util.List;
import java.util.Set;

/** Units of a course that are taken in their order (単元の受講順). */
public final class UnitOrder {

    private UnitOrder() {}

    /**
     * The units somebody has to have taken before they join a session: all that come before the last unit taught in it, but those taught in
     * the session itself and those they were in already.
     *
     * @param order all units of the course, in their order
     * @param taught those taught in the session
     * @param taken those somebody was in already
     */
    public static List<Long> missingBefore(List<Long> order, Set<Long> taught, Set<Long> taken) {
        int last = order.stream()
                .filter(taught::contains)
                .mapToInt(order::indexOf)
                .max()
                .orElse(0);
        return order.subList(0, last).stream()
                .filter(unit -> !taught.contains(unit) && !taken.contains(unit))
                .toList();
    }
}
