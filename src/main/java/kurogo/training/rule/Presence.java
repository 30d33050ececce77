package kurogo.training.rule;

/** Whether somebody was there in a unit. */
public enum Presence {
    PRESENT,
    LATE,
    LEFT_EARLY,
    /** 事前連絡のある欠席. */
    EXCUSED,
    ABSENT;

    /** Whether somebody was there at all. */
    public boolean isThere() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY;
    }

    /** The minutes that count of a unit while nobody has said otherwise: all, half for whoever came late or left early, or none. */
    public int minutesOf(int unit) {
        return switch (this) {
            case PRESENT -> unit;
            case LATE, LEFT_EARLY -> unit / 2;
            case EXCUSED, ABSENT -> 0;
        };
    }
}
