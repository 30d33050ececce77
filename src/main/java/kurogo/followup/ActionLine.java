package kurogo.followup;

/**
 * An agreed action in a list.
 *
 * @param action the action
 * @param conversation title of the conversation it was agreed in; empty to whoever may not read that
 */
public record ActionLine(AgreedAction action, String conversation) {}
