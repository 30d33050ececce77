package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Conversations with all that belongs to them, each read in one query. */
@Repository
class ConversationRepository {

    private final DSLContext database;
    private final ConversationPartsRepository parts;

    ConversationRepository(DSLContext database, ConversationPartsRepository parts) {
        this.database = database;
        this.parts = parts;
    }

    /** Leaves what a reader may read. */
    static Condition readableBy(Reader reader) {
        return reader.everything()
                ? DSL.noCondition()
                : CONVERSATION.CONFINED_TO.in("", reader.section()).or(CONVERSATION.OWNER_ID.eq(reader.userId()));
    }

    Optional<Conversation> find(long id, Reader reader) {
        return where(CONVERSATION.ID.eq(id).and(readableBy(reader))).stream().findFirst();
    }

    boolean isReadable(long id, Reader reader) {
        return database.fetchExists(CONVERSATION, CONVERSATION.ID.eq(id).and(readableBy(reader)));
    }

    /** The title of a conversation to whoever may read that; else nothing. */
    static Field<String> titleFor(Reader reader) {
        return when(readableBy(reader), CONVERSATION.TITLE).otherwise("").as("readable_title");
    }

    /**
     * Whoever is responsible for a conversation, of the section that keeps it to itself or would: where one does it stays the one that began
     * to, whoever took the conversation over since.
     */
    Colleague holder(Conversation conversation) {
        String keeping = database.select(CONVERSATION.CONFINED_TO)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation.id()))
                .fetchSingle()
                .value1();
        Colleague owner = conversation.owner();
        return keeping.isEmpty() ? owner : Colleague.ofSection(owner.id(), owner.name(), keeping);
    }

    boolean stands(long id) {
        return database.fetchExists(CONVERSATION, CONVERSATION.ID.eq(id).and(CONVERSATION.WITHDRAWN_AT.isNull()));
    }

    /** What municipalities may read: shared on purpose, held, and standing. */
    List<Conversation> sharedWith(MunicipalityCode municipality) {
        return where(CONVERSATION
                .VISIBILITY
                .eq(Visibility.SHARED.name())
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .and(CONVERSATION.ID.in(select(CONVERSATION_MUNICIPALITY.CONVERSATION_ID)
                        .from(CONVERSATION_MUNICIPALITY)
                        .where(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE.eq(municipality.digits())))));
    }

    private List<Conversation> where(Condition condition) {
        return database.select(
                        CONVERSATION.asterisk(),
                        ConversationPartsRepository.MUNICIPALITIES,
                        ConversationPartsRepository.FLAGS,
                        ConversationPartsRepository.TOPICS,
                        ConversationPartsRepository.PARTICIPANTS)
                .from(CONVERSATION)
                .where(condition)
                .orderBy(CONVERSATION.HELD_ON.desc(), CONVERSATION.ID.desc())
                .fetch(ConversationRepository::conversation);
    }

    private static Conversation conversation(Record row) {
        return new Conversation(
                row.get(CONVERSATION.ID),
                row.get(CONVERSATION.UID),
                content(row),
                Colleague.ofSection(
                        row.get(CONVERSATION.OWNER_ID),
                        row.get(CONVERSATION.OWNER_NAME),
                        row.get(CONVERSATION.SECTION)),
                new Conversation.Change(row.get(CONVERSATION.CHANGED_AT).toInstant(), row.get(CONVERSATION.CHANGED_BY)),
                row.get(CONVERSATION.SEQUENCE_NUMBER),
                withdrawal(row),
                row.get(CONVERSATION.VERSION));
    }

    private static ConversationContent content(Record row) {
        return new ConversationContent(
                row.get(CONVERSATION.TITLE),
                ConversationState.valueOf(row.get(CONVERSATION.STATE)),
                appointment(row),
                SupportKind.valueOf(row.get(CONVERSATION.SUPPORT)),
                row.get(ConversationPartsRepository.MUNICIPALITIES),
                row.get(ConversationPartsRepository.FLAGS),
                Set.copyOf(row.get(ConversationPartsRepository.TOPICS)),
                row.get(ConversationPartsRepository.PARTICIPANTS),
                new Notes(row.get(CONVERSATION.ASKED), row.get(CONVERSATION.SAID), row.get(CONVERSATION.ASSESSMENT)),
                Visibility.valueOf(row.get(CONVERSATION.VISIBILITY)));
    }

    static Appointment appointment(Record row) {
        return new Appointment(
                row.get(CONVERSATION.HELD_ON),
                Optional.ofNullable(row.get(CONVERSATION.BEGINS_AT)),
                Optional.ofNullable(row.get(CONVERSATION.MINUTES)),
                ContactWay.valueOf(row.get(CONVERSATION.WAY)),
                row.get(CONVERSATION.PLACE));
    }

    private static Optional<Conversation.Withdrawal> withdrawal(Record row) {
        return Optional.ofNullable(row.get(CONVERSATION.WITHDRAWN_AT))
                .map(at -> new Conversation.Withdrawal(
                        new Conversation.Change(at.toInstant(), row.get(CONVERSATION.WITHDRAWN_BY)),
                        row.get(CONVERSATION.WITHDRAWAL_REASON)));
    }

    long insert(String uid, ConversationContent content, Colleague owner, Conversation.Change created) {
        long id = database.insertInto(CONVERSATION)
                .set(columns(content, owner.section()))
                .set(CONVERSATION.UID, uid)
                .set(CONVERSATION.OWNER_ID, owner.id())
                .set(CONVERSATION.OWNER_NAME, owner.name())
                .set(CONVERSATION.SECTION, owner.section())
                .set(CONVERSATION.CREATED_AT, utc(created.at()))
                .set(CONVERSATION.CHANGED_AT, utc(created.at()))
                .set(CONVERSATION.CHANGED_BY, created.by())
                .set(CONVERSATION.SEQUENCE_NUMBER, 0)
                .set(CONVERSATION.VERSION, 1)
                .returningResult(CONVERSATION.ID)
                .fetchSingle()
                .value1();
        parts.insert(id, content, owner);
        return id;
    }

    /** Changes a conversation if nobody changed it since it was read; whether it did. */
    boolean update(Conversation read, ConversationContent content, int sequence, Conversation.Change change) {
        boolean changed = database.update(CONVERSATION)
                        .set(columns(content, holder(read).section()))
                        .set(CONVERSATION.CHANGED_AT, utc(change.at()))
                        .set(CONVERSATION.CHANGED_BY, change.by())
                        .set(CONVERSATION.SEQUENCE_NUMBER, sequence)
                        .set(CONVERSATION.VERSION, CONVERSATION.VERSION.plus(1))
                        .where(standsAsRead(read))
                        .execute()
                == 1;
        if (changed) {
            parts.delete(read.id());
            parts.insert(read.id(), content, holder(read));
        }
        return changed;
    }

    /** Notes that something was added to a conversation, if nobody changed it since it was read; whether it did. */
    boolean touch(Conversation read, Conversation.Change change) {
        return database.update(CONVERSATION)
                        .set(CONVERSATION.CHANGED_AT, utc(change.at()))
                        .set(CONVERSATION.CHANGED_BY, change.by())
                        .set(CONVERSATION.VERSION, CONVERSATION.VERSION.plus(1))
                        .where(standsAsRead(read))
                        .execute()
                == 1;
    }

    /** Sees to it that nobody changes or withdraws a conversation before what is done now is done; whether it stands. */
    boolean hold(long id) {
        return database.select(CONVERSATION.ID)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(id))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Withdraws a conversation if nobody changed it since it was read; whether it did. */
    boolean withdraw(Conversation read, Conversation.Withdrawal withdrawal) {
        boolean withdrawn = database.update(CONVERSATION)
                        .set(CONVERSATION.WITHDRAWN_AT, utc(withdrawal.change().at()))
                        .set(CONVERSATION.WITHDRAWN_BY, withdrawal.change().by())
                        .set(CONVERSATION.WITHDRAWAL_REASON, withdrawal.reason())
                        .set(CONVERSATION.CHANGED_AT, utc(withdrawal.change().at()))
                        .set(CONVERSATION.CHANGED_BY, withdrawal.change().by())
                        .set(CONVERSATION.SEQUENCE_NUMBER, CONVERSATION.SEQUENCE_NUMBER.plus(1))
                        .set(CONVERSATION.VERSION, CONVERSATION.VERSION.plus(1))
                        .where(standsAsRead(read))
                        .execute()
                == 1;
        if (withdrawn) {
            database.update(CONVERSATION_MUNICIPALITY)
                    .setNull(CONVERSATION_MUNICIPALITY.TALKED_ON)
                    .where(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(read.id()))
                    .execute();
        }
        return withdrawn;
    }

    static Condition standsAsRead(Conversation read) {
        return CONVERSATION
                .ID
                .eq(read.id())
                .and(CONVERSATION.VERSION.eq(read.version()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull());
    }

    private static Map<Field<?>, @Nullable Object> columns(ConversationContent content, String section) {
        Appointment appointment = content.appointment();
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(CONVERSATION.TITLE, content.title());
        columns.put(CONVERSATION.STATE, content.state().name());
        columns.put(CONVERSATION.HELD_ON, appointment.day());
        columns.put(CONVERSATION.BEGINS_AT, appointment.begins().orElse(null));
        columns.put(CONVERSATION.MINUTES, appointment.minutes().orElse(null));
        columns.put(CONVERSATION.WAY, appointment.way().name());
        columns.put(CONVERSATION.PLACE, appointment.place());
        columns.put(CONVERSATION.SUPPORT, content.support().name());
        columns.put(CONVERSATION.ASKED, content.notes().asked());
        columns.put(CONVERSATION.SAID, content.notes().said());
        columns.put(CONVERSATION.ASSESSMENT, content.notes().assessment());
        columns.put(CONVERSATION.VISIBILITY, content.visibility().name());
        columns.put(CONVERSATION.CONFINED_TO, ConversationPartsRepository.confinedTo(content, section));
        return columns;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
