package kurogo.review;

import java.util.List;

/** A decision on flags was not carried out, and nothing was changed. */
public final class FlagNotChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a decision is refused. */
    public enum Reason {
        /** Somebody else changed the flag since it was read. */
        CHANGED_MEANWHILE,
        /** The flag cannot go from its state to the one asked for. */
        NOT_POSSIBLE_NOW,
        /** The decision needs a reason. */
        REASON_MISSING,
        /** Whoever was to be responsible does not work on flags. */
        NOT_STAFF,
        /** There is no such flag. */
        UNKNOWN
    }

    private final Reason reason;
    private final transient List<TrackedFlag> flags;

    FlagNotChanged(Reason reason, List<TrackedFlag> flags) {
        super(reason.name());
        this.reason = reason;
        this.flags = List.copyOf(flags);
    }

    public Reason reason() {
        return reason;
    }

    /** The flags because of which nothing was changed, as they were read. */
    public List<TrackedFlag> flags() {
        return flags;
    }
}
