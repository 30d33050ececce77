package kurogo.followup;

/** Where an agreed action stands. */
public enum ActionState {
    /** 未着手. */
    OPEN,
    /** 対応中. */
    IN_PROGRESS,
    /** 完了. */
    DONE,
    /** 取りやめ. */
    DROPPED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
