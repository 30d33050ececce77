package kurogo.followup;

/**
 * An agreed action in a list.
 *
 * @param action the action
 * @param conversation title of the conversation it was agreed in; empty to whoever may not read that
 * @param stands whether that conversation stands; what was agreed in one that was withdrawn is left as it is
 */
public record ActionLine(AgreedAction action, String conversation, boolean stands) {}
