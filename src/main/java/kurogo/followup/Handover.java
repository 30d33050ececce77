package kurogo.followup;

/**
 * That a conversation passed from one person to another.
 *
 * @param change when, and who handed it over
 * @param from display name of whoever was responsible for it until then
 * @param to display name of whoever is since
 */
public record Handover(Conversation.Change change, String from, String to) {}
