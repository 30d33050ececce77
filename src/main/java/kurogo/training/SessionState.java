package kurogo.training;

import java.util.Set;

/** Where a session stands. That it is full is not kept: it follows from its seats. */
public enum SessionState {
    /** Being prepared; nobody else sees it. */
    DRAFT,
    /** People are put down for it. */
    OPEN,
    /** Nobody is put down any more. */
    CLOSED,
    HELD,
    CANCELLED;

    /** The states that can follow; cancelling has a step of its own. */
    public Set<SessionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED, HELD);
            case CLOSED -> Set.of(OPEN, HELD);
            case HELD -> Set.of(CLOSED);
            case CANCELLED -> Set.of();
        };
    }

    /** Whether it is still to come, so that who takes part can change. */
    public boolean isAwaited() {
        return this != HELD && stands();
    }

    /** Whether it takes, or took, people's time. */
    public boolean stands() {
        return this != CANCELLED;
    }
}
