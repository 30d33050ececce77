package kurogo.followup;

/** Something was not put on record, and nothing was changed. */
public final class FollowUpRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TITLE_MISSING,
        NO_MUNICIPALITY,
        TOO_LONG,
        /** A conversation cannot have been held on a day to come. */
        HELD_IN_FUTURE,
        /** A flag of a municipality that does not take part. */
        FOREIGN_FLAG,
        /** Only a section that is known can keep a record to itself. */
        SECTION_UNKNOWN,
        /** Another section keeps the record to itself. */
        CONFINED,
        /** Whoever could not read a record any more cannot keep it to the section of another. */
        NOT_YOUR_SECTION,
        ACTION_INCOMPLETE,
        /** An action for a municipality that does not take part. */
        FOREIGN_ACTION,
        /** An action that is to settle a flag of another municipality than its own. */
        FOREIGN_ACTION_FLAG,
        /** A municipality taken off a record while something agreed with it is still to be done. */
        STILL_TO_DO,
        /** Only staff and administrators who are let in can be responsible for a conversation. */
        NOBODY_RESPONSIBLE,
        /** Whoever is to take something over is responsible for it already. */
        THEIRS_ALREADY,
        /** Somebody else decided about a flag something was agreed about, at the same moment. */
        FLAG_CHANGED,
        REASON_MISSING,
        /** Postponing moves to a later day. */
        NOT_LATER,
        /** Nothing is put off to a day gone by. */
        DAY_GONE,
        /** Nothing was done before it was agreed on, or on a day to come. */
        DONE_AT_NO_SUCH_TIME,
        /** The record was withdrawn. */
        WITHDRAWN,
        /** What was done or dropped can only be taken up again. */
        NOT_POSSIBLE_NOW,
        FILE_TOO_LARGE,
        FILE_EMPTY,
        /** The content is of no type that is taken in, or not of the type its name says. */
        FILE_TYPE,
        TOO_MANY_FILES
    }

    private final Reason reason;

    FollowUpRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    FollowUpRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Refuses when something is the case. */
    static void when(boolean wrong, Reason reason) {
        if (wrong) {
            throw new FollowUpRefused(reason);
        }
    }
}
