package kurogo.followup;

/**
 * A file that belongs to a conversation.
 *
 * @param id its number
 * @param conversationId the conversation
 * @param name its name, a label and never a path
 * @param mediaType what it is, told by its content
 * @param sizeBytes how large
 * @param added when and by whom it was added
 */
public record Attachment(
        long id, long conversationId, String name, String mediaType, long sizeBytes, Conversation.Change added) {}
