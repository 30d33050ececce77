package kurogo.training.ui;

import kurogo.training.Standing;
import kurogo.uikit.StatusBadge;

/** Where a session stands, as a badge. */
final class StandingBadge {

    private StandingBadge() {}

    static StatusBadge of(Standing standing, TrainingWords words) {
        StatusBadge.Kind kind = switch (standing) {
            case DRAFT, CLOSED -> StatusBadge.Kind.WAITING;
            case OPEN -> StatusBadge.Kind.IN_PROGRESS;
            case FULL -> StatusBadge.Kind.RETURNED;
            case HELD -> StatusBadge.Kind.DONE;
            case CANCELLED -> StatusBadge.Kind.MISSING;
        };
        return new StatusBadge(kind, words.of(standing));
    }
}
