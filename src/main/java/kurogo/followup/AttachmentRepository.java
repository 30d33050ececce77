package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION_ATTACHMENT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Files of conversations. One that was removed is not shown any more; what it was stays in the audit trail. */
@Repository
class AttachmentRepository {

    private static final byte[] NOTHING = {};

    private final DSLContext database;

    AttachmentRepository(DSLContext database) {
        this.database = database;
    }

    List<Attachment> of(long conversationId) {
        return database.select(
                        CONVERSATION_ATTACHMENT.ID,
                        CONVERSATION_ATTACHMENT.CONVERSATION_ID,
                        CONVERSATION_ATTACHMENT.NAME,
                        CONVERSATION_ATTACHMENT.MEDIA_TYPE,
                        CONVERSATION_ATTACHMENT.SIZE_BYTES,
                        CONVERSATION_ATTACHMENT.ADDED_AT,
                        CONVERSATION_ATTACHMENT.ADDED_BY)
                .from(CONVERSATION_ATTACHMENT)
                .where(CONVERSATION_ATTACHMENT.CONVERSATION_ID.eq(conversationId))
                .and(CONVERSATION_ATTACHMENT.REMOVED_AT.isNull())
                .orderBy(CONVERSATION_ATTACHMENT.ID)
                .fetch(row -> new Attachment(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        new Conversation.Change(row.value6().toInstant(), row.value7())));
    }

    Optional<byte[]> content(Attachment attachment) {
        return database.select(CONVERSATION_ATTACHMENT.CONTENT)
                .from(CONVERSATION_ATTACHMENT)
                .where(CONVERSATION_ATTACHMENT.ID.eq(attachment.id()))
                .and(CONVERSATION_ATTACHMENT.CONVERSATION_ID.eq(attachment.conversationId()))
                .and(CONVERSATION_ATTACHMENT.REMOVED_AT.isNull())
                .fetchOptional(row -> row.value1());
    }

    void insert(
            Conversation conversation,
            String name,
            AttachmentType type,
            byte[] content,
            String sha256,
            Conversation.Change added) {
        database.insertInto(CONVERSATION_ATTACHMENT)
                .set(CONVERSATION_ATTACHMENT.CONVERSATION_ID, conversation.id())
                .set(CONVERSATION_ATTACHMENT.NAME, name)
                .set(CONVERSATION_ATTACHMENT.MEDIA_TYPE, type.mediaType())
                .set(CONVERSATION_ATTACHMENT.SIZE_BYTES, (long) content.length)
                .set(CONVERSATION_ATTACHMENT.SHA256, sha256)
                .set(CONVERSATION_ATTACHMENT.CONTENT, content)
                .set(CONVERSATION_ATTACHMENT.ADDED_AT, added.at().atOffset(ZoneOffset.UTC))
                .set(CONVERSATION_ATTACHMENT.ADDED_BY, added.by())
                .execute();
    }

    /** Removes a file of a conversation, its bytes for good; whether it was still there. */
    boolean remove(Conversation conversation, Attachment attachment, Conversation.Change removed) {
        return database.update(CONVERSATION_ATTACHMENT)
                        .set(CONVERSATION_ATTACHMENT.REMOVED_AT, removed.at().atOffset(ZoneOffset.UTC))
                        .set(CONVERSATION_ATTACHMENT.REMOVED_BY, removed.by())
                        .set(CONVERSATION_ATTACHMENT.CONTENT, NOTHING)
                        .where(CONVERSATION_ATTACHMENT.ID.eq(attachment.id()))
                        .and(CONVERSATION_ATTACHMENT.CONVERSATION_ID.eq(conversation.id()))
                        .and(CONVERSATION_ATTACHMENT.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }
}
