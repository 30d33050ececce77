package kurogo.review.ui;

import kurogo.review.FlagState;
import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** The state of a flag as a badge. */
final class StateBadges {

    private StateBadges() {}

    static StatusBadge of(FlagState state, Texts texts) {
        StatusBadge.Kind kind = switch (state) {
            case NEW -> StatusBadge.Kind.WAITING;
            case CHECKING, ACTING -> StatusBadge.Kind.IN_PROGRESS;
            case EXPLAINED, RESOLVED -> StatusBadge.Kind.DONE;
        };
        return new StatusBadge(kind, texts.get("flags.FlagState." + state.name()));
    }
}
