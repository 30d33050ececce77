package kurogo.review.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kurogo.review.TrackedFlag;

/** Which flag of a list is looked at, and the way from one to the next. */
final class Triage {

    private final IntFunction<List<TrackedFlag>> one;
    private final Shown shown;
    private int count;
    private int place;
    private Optional<TrackedFlag> current = Optional.empty();

    /** Told of each flag that is looked at. */
    interface Shown {
        void flag(TrackedFlag flag, int place, int count);
    }

    /**
     * A way through a list.
     *
     * @param one fetches the flag at a place, from 0 on; nothing when it is gone
     */
    Triage(IntFunction<List<TrackedFlag>> one, Shown shown) {
        this.one = one;
        this.shown = shown;
    }

    /** Begins at a place of a list of so many flags, or at its last one. */
    void begin(int at, int of) {
        count = of;
        current = Optional.empty();
        if (count > 0) {
            moveTo(Math.clamp(at, 0, count - 1));
        }
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /** Looks at the flag at a place. */
    void moveTo(int to) {
        one.apply(to).stream().findFirst().ifPresent(flag -> {
            place = to;
            current = Optional.of(flag);
            shown.flag(flag, place, count);
        });
    }

    int place() {
        return place;
    }

    Optional<TrackedFlag> current() {
        return current;
    }

    private void step(int by) {
        int to = place + by;
        if (to >= 0 && to < count) {
            moveTo(to);
        }
    }
}
