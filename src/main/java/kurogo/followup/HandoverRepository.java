package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_HANDOVER;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.access.Colleague;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who is responsible for conversations, and who was before. */
@Repository
class HandoverRepository {

    private final DSLContext database;

    HandoverRepository(DSLContext database) {
        this.database = database;
    }

    /** Gives a conversation to somebody else if nobody changed it since it was read; whether it did. */
    boolean handOver(Conversation read, Colleague to, Conversation.Change change) {
        OffsetDateTime at = change.at().atOffset(ZoneOffset.UTC);
        boolean handed = database.update(CONVERSATION)
                        .set(CONVERSATION.OWNER_ID, to.id())
                        .set(CONVERSATION.OWNER_NAME, to.name())
                        .set(CONVERSATION.SECTION, to.section())
                        .set(CONVERSATION.CHANGED_AT, at)
                        .set(CONVERSATION.CHANGED_BY, change.by())
                        .set(CONVERSATION.SEQUENCE_NUMBER, CONVERSATION.SEQUENCE_NUMBER.plus(1))
                        .set(CONVERSATION.VERSION, CONVERSATION.VERSION.plus(1))
                        .where(ConversationRepository.standsAsRead(read))
                        .execute()
                == 1;
        if (handed) {
            handOverWhatBelongsTo(read.id(), to);
            note(read, to, change.by(), at);
        }
        return handed;
    }

    /** What nobody with an account has to do, and is not done, is from then on the business of whoever takes the conversation over. */
    private void handOverWhatBelongsTo(long conversationId, Colleague to) {
        database.update(CONVERSATION_MUNICIPALITY)
                .set(CONVERSATION_MUNICIPALITY.OWNER_ID, to.id())
                .where(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(conversationId))
                .execute();
        database.update(AGREED_ACTION)
                .set(AGREED_ACTION.SECTION, to.section())
                .where(AGREED_ACTION.CONVERSATION_ID.eq(conversationId))
                .execute();
        database.update(AGREED_ACTION)
                .set(AGREED_ACTION.RESPONSIBLE_ID, to.id())
                .where(AGREED_ACTION.CONVERSATION_ID.eq(conversationId))
                .and(AGREED_ACTION.USER_ID.isNull())
                .and(AGREED_ACTION.STATE.in(ActionRepository.names(ActionFilter.UNDONE)))
                .execute();
    }

    private void note(Conversation read, Colleague to, String by, OffsetDateTime at) {
        database.insertInto(CONVERSATION_HANDOVER)
                .set(CONVERSATION_HANDOVER.CONVERSATION_ID, read.id())
                .set(CONVERSATION_HANDOVER.FROM_ID, read.owner().id())
                .set(CONVERSATION_HANDOVER.FROM_NAME, read.owner().name())
                .set(CONVERSATION_HANDOVER.TO_ID, to.id())
                .set(CONVERSATION_HANDOVER.TO_NAME, to.name())
                .set(CONVERSATION_HANDOVER.HANDED_AT, at)
                .set(CONVERSATION_HANDOVER.HANDED_BY, by)
                .execute();
    }

    /** Through whose hands a conversation went, the first first. */
    List<Handover> of(long conversationId) {
        return database.selectFrom(CONVERSATION_HANDOVER)
                .where(CONVERSATION_HANDOVER.CONVERSATION_ID.eq(conversationId))
                .orderBy(CONVERSATION_HANDOVER.ID)
                .fetch(row -> new Handover(
                        new Conversation.Change(row.getHandedAt().toInstant(), row.getHandedBy()),
                        row.getFromName(),
                        row.getToName()));
    }

    /** The numbers of the conversations somebody is responsible for that stand. */
    List<Long> heldBy(long ownerId) {
        return database.select(CONVERSATION.ID)
                .from(CONVERSATION)
                .where(CONVERSATION.OWNER_ID.eq(ownerId))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .orderBy(CONVERSATION.ID)
                .fetch(row -> row.value1());
    }

    /** Everybody who is responsible for conversations that stand, by name, with how many. */
    Map<Colleague, Integer> holders() {
        Map<Colleague, Integer> holders = new LinkedHashMap<>();
        database.select(CONVERSATION.OWNER_ID, max(CONVERSATION.OWNER_NAME), count())
                .from(CONVERSATION)
                .where(CONVERSATION.WITHDRAWN_AT.isNull())
                .groupBy(CONVERSATION.OWNER_ID)
                .orderBy(max(CONVERSATION.OWNER_NAME), CONVERSATION.OWNER_ID)
                .forEach(row -> holders.put(Colleague.named(row.value1(), row.value2()), row.value3()));
        return holders;
    }
}
