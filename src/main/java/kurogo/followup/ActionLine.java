package kurogo.followup;

/**
 * An agreed action in a list.
 *
 * @param action the action
 * @param conversation title of the conversation it was agreed in
 */
public record ActionLine(AgreedAction action, String conversation) {}
