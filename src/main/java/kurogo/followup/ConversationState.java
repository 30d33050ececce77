package kurogo.followup;

/** Whether a conversation lies ahead, took place, or did not. */
public enum ConversationState {
    PLANNED,
    HELD,
    NOT_HELD
}
