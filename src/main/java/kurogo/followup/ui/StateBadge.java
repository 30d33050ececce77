package kurogo.followup.ui;

import java.time.LocalDate;
import kurogo.followup.AgreedAction;
import kurogo.followup.ConversationState;
import kurogo.uikit.StatusBadge;

/** Where conversations and actions stand, as badges. */
final class StateBadge {

    private StateBadge() {}

    static StatusBadge of(ConversationState state, FollowUpWords words) {
        StatusBadge.Kind kind = switch (state) {
            case PLANNED -> StatusBadge.Kind.WAITING;
            case HELD -> StatusBadge.Kind.DONE;
            case NOT_HELD -> StatusBadge.Kind.RETURNED;
        };
        return new StatusBadge(kind, words.of(state));
    }

    static StatusBadge of(AgreedAction action, LocalDate today, FollowUpWords words) {
        if (action.isOverdue(today)) {
            return overdue(words);
        }
        StatusBadge.Kind kind = switch (action.state()) {
            case OPEN -> StatusBadge.Kind.WAITING;
            case IN_PROGRESS -> StatusBadge.Kind.IN_PROGRESS;
            case DONE -> StatusBadge.Kind.DONE;
            case DROPPED -> StatusBadge.Kind.RETURNED;
        };
        return new StatusBadge(kind, words.of(action.state()));
    }

    /** The record something was agreed in was withdrawn. */
    static StatusBadge withdrawn(FollowUpWords words) {
        return new StatusBadge(StatusBadge.Kind.RETURNED, words.get("records.withdrawn"));
    }

    static StatusBadge overdue(FollowUpWords words) {
        return new StatusBadge(StatusBadge.Kind.MISSING, words.get("overdue"));
    }
}
