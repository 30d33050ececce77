package kurogo.reminder;

/** When a report is asked for; each has its own wording. */
public enum Occasion {
    /** 依頼・念押し: up to the due date. */
    BEFORE_DUE,
    /** 督促: from the day after it. */
    OVERDUE
}
