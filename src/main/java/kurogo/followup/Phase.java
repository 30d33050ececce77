package kurogo.followup;

/** When a question is asked: before a conversation, in it, or afterwards. */
public enum Phase {
    PREPARE,
    VISIT,
    AFTER
}
