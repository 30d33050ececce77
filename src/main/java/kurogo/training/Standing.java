package kurogo.training;

/** Where a session stands, as people say it. */
public enum Standing {
    DRAFT,
    OPEN,
    /** 満席: open, and every seat is taken. */
    FULL,
    CLOSED,
    HELD,
    CANCELLED
}
