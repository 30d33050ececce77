package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION_DRAFT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.db.tables.records.ConversationDraftRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people are writing. */
@Repository
class DraftRepository {

    private final DSLContext database;
    private final WorkJson json;

    DraftRepository(DSLContext database, WorkJson json) {
        this.database = database;
        this.json = json;
    }

    /** A draft of its writer's own. */
    Optional<Draft> find(long id, long ownerId) {
        return where(CONVERSATION_DRAFT.ID.eq(id).and(CONVERSATION_DRAFT.OWNER_ID.eq(ownerId))).stream()
                .findFirst();
    }

    /** Somebody's draft of a record. */
    Optional<Draft> find(Conversation record, long ownerId) {
        return where(CONVERSATION_DRAFT.CONVERSATION_ID.eq(record.id()).and(CONVERSATION_DRAFT.OWNER_ID.eq(ownerId)))
                .stream()
                .findFirst();
    }

    /** All drafts of somebody, the newest first. */
    List<Draft> of(long ownerId) {
        return where(CONVERSATION_DRAFT.OWNER_ID.eq(ownerId));
    }

    /** The drafts of a record that others have saved since a moment. */
    List<Draft> ofOthers(long conversationId, long ownerId, Instant since) {
        return where(CONVERSATION_DRAFT
                .CONVERSATION_ID
                .eq(conversationId)
                .and(CONVERSATION_DRAFT.OWNER_ID.ne(ownerId))
                .and(CONVERSATION_DRAFT.CHANGED_AT.ge(since.atOffset(ZoneOffset.UTC))));
    }

    private List<Draft> where(Condition condition) {
        return database.selectFrom(CONVERSATION_DRAFT)
                .where(condition)
                .orderBy(CONVERSATION_DRAFT.CHANGED_AT.desc(), CONVERSATION_DRAFT.ID.desc())
                .fetch(this::draft);
    }

    private Draft draft(ConversationDraftRecord row) {
        return new Draft(
                row.getId(),
                Colleague.named(row.getOwnerId(), row.getOwnerName()),
                Optional.ofNullable(row.getConversationId())
                        .map(id -> new Draft.Base(id, row.getBaseVersion(), json.readContent(row.getBaseContent()))),
                json.readWork(row.getWork()),
                row.getChangedAt().toInstant(),
                row.getVersion());
    }

    long insert(Colleague owner, Optional<Conversation> base, Draft.Work work, Instant at) {
        return database.insertInto(CONVERSATION_DRAFT)
                .set(CONVERSATION_DRAFT.OWNER_ID, owner.id())
                .set(CONVERSATION_DRAFT.OWNER_NAME, owner.name())
                .set(
                        CONVERSATION_DRAFT.CONVERSATION_ID,
                        base.map(Conversation::id).orElse(null))
                .set(
                        CONVERSATION_DRAFT.BASE_VERSION,
                        base.map(Conversation::version).orElse(null))
                .set(
                        CONVERSATION_DRAFT.BASE_CONTENT,
                        base.map(Conversation::content).map(json::write).orElse(null))
                .set(CONVERSATION_DRAFT.WORK, json.write(work))
                .set(CONVERSATION_DRAFT.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .set(CONVERSATION_DRAFT.VERSION, 1)
                .returningResult(CONVERSATION_DRAFT.ID)
                .fetchSingle()
                .value1();
    }

    /** Saves a draft if it was not saved elsewhere since it was read, as in another window; whether it did. */
    boolean save(Draft read, Draft.Work work, Instant at) {
        return database.update(CONVERSATION_DRAFT)
                        .set(CONVERSATION_DRAFT.WORK, json.write(work))
                        .set(CONVERSATION_DRAFT.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                        .set(CONVERSATION_DRAFT.VERSION, CONVERSATION_DRAFT.VERSION.plus(1))
                        .where(CONVERSATION_DRAFT.ID.eq(read.id()), CONVERSATION_DRAFT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    /** Removes a draft if it was not saved elsewhere since it was read; whether it did. */
    boolean delete(Draft read) {
        return database.deleteFrom(CONVERSATION_DRAFT)
                        .where(CONVERSATION_DRAFT.ID.eq(read.id()), CONVERSATION_DRAFT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }
}
