package kurogo.publication;

import java.util.List;
import kurogo.review.TrackedFlag;

/**
 * A flag on few cases and what was confirmed about it.
 *
 * @param flag the flag
 * @param confirmed what was confirmed, in the order of time; empty where nothing was yet
 */
record FewCases(TrackedFlag flag, List<Confirmation> confirmed) {

    FewCases {
        confirmed = List.copyOf(confirmed);
    }
}
