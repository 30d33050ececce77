package kurogo.followup;

import static kurogo.db.Tables.ACTION_EVENT;
import static kurogo.db.Tables.ACTION_FLAG;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Agreed actions and what happened to them. */
@Repository
class ActionRepository {

    static final Field<List<Long>> FLAGS = multiset(
                    select(ACTION_FLAG.FLAG_ID).from(ACTION_FLAG).where(ACTION_FLAG.ACTION_ID.eq(AGREED_ACTION.ID)))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    /** What was agreed in a conversation counts as long as that was not withdrawn. */
    static final Condition STANDING = exists(selectOne()
            .from(CONVERSATION)
            .where(CONVERSATION.ID.eq(AGREED_ACTION.CONVERSATION_ID))
            .and(CONVERSATION.WITHDRAWN_AT.isNull()));

    private final DSLContext database;

    ActionRepository(DSLContext database) {
        this.database = database;
    }

    /** An action is kept to the section its conversation is kept to, but for whoever it is the business of. */
    static Condition readableBy(Reader reader) {
        return reader.everything()
                ? DSL.noCondition()
                : AGREED_ACTION.CONFINED_TO.in("", reader.section()).or(isBusinessOf(reader));
    }

    /** It is theirs who have to do it; where that is nobody with an account, theirs who are responsible for the conversation. */
    static Condition isBusinessOf(Reader reader) {
        return AGREED_ACTION.RESPONSIBLE_ID.eq(reader.userId());
    }

    Optional<AgreedAction> find(long id, Reader reader) {
        return where(AGREED_ACTION.ID.eq(id).and(readableBy(reader))).stream().findFirst();
    }

    /** The day of the conversation an action was agreed in. */
    LocalDate talkedOn(AgreedAction action) {
        return database.select(CONVERSATION.HELD_ON)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(action.conversationId()))
                .fetchSingle()
                .value1();
    }

    List<AgreedAction> ofConversation(long conversationId) {
        return where(AGREED_ACTION.CONVERSATION_ID.eq(conversationId));
    }

    List<AgreedAction> ofConversations(Collection<Long> conversationIds) {
        return where(AGREED_ACTION.CONVERSATION_ID.in(conversationIds));
    }

    private List<AgreedAction> where(Condition condition) {
        return database.select(AGREED_ACTION.asterisk(), FLAGS)
                .from(AGREED_ACTION)
                .where(condition)
                .orderBy(AGREED_ACTION.DUE_ON, AGREED_ACTION.ID)
                .fetch(ActionRepository::action);
    }

    static AgreedAction action(Record row) {
        NewAction agreed = new NewAction(
                new MunicipalityCode(row.get(AGREED_ACTION.MUNICIPALITY_CODE)),
                row.get(AGREED_ACTION.WHAT),
                Side.valueOf(row.get(AGREED_ACTION.SIDE)),
                Optional.ofNullable(row.get(AGREED_ACTION.USER_ID)),
                row.get(AGREED_ACTION.PERSON),
                row.get(AGREED_ACTION.DUE_ON),
                row.get(FLAGS));
        return new AgreedAction(
                row.get(AGREED_ACTION.ID),
                row.get(AGREED_ACTION.CONVERSATION_ID),
                agreed,
                row.get(AGREED_ACTION.FIRST_DUE_ON),
                ActionState.valueOf(row.get(AGREED_ACTION.STATE)),
                row.get(AGREED_ACTION.RESULT),
                Optional.ofNullable(row.get(AGREED_ACTION.DONE_ON)),
                row.get(AGREED_ACTION.VERSION));
    }

    /** Notes what was agreed in a conversation. */
    List<Long> insert(Conversation conversation, List<NewAction> actions) {
        String confined = confinedTo(conversation);
        var insert = database.insertInto(
                AGREED_ACTION,
                AGREED_ACTION.CONVERSATION_ID,
                AGREED_ACTION.MUNICIPALITY_CODE,
                AGREED_ACTION.WHAT,
                AGREED_ACTION.SIDE,
                AGREED_ACTION.USER_ID,
                AGREED_ACTION.RESPONSIBLE_ID,
                AGREED_ACTION.PERSON,
                AGREED_ACTION.DUE_ON,
                AGREED_ACTION.FIRST_DUE_ON,
                AGREED_ACTION.STATE,
                AGREED_ACTION.RESULT,
                AGREED_ACTION.SECTION,
                AGREED_ACTION.CONFINED_TO,
                AGREED_ACTION.VERSION);
        for (NewAction action : actions) {
            insert = insert.values(
                    conversation.id(),
                    action.municipality().digits(),
                    action.what().strip(),
                    action.side().name(),
                    action.userId().orElse(null),
                    action.userId().orElse(conversation.owner().id()),
                    action.person().strip(),
                    action.dueOn(),
                    action.dueOn(),
                    ActionState.OPEN.name(),
                    "",
                    conversation.owner().section(),
                    confined,
                    1);
        }
        return insert.returningResult(AGREED_ACTION.ID).fetch(row -> row.value1());
    }

    /** Ties actions to the flags they are to settle. */
    void tie(Map<Long, List<Long>> flagsByAction) {
        database.batch(flagsByAction.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(flag -> database.insertInto(ACTION_FLAG)
                                        .set(ACTION_FLAG.ACTION_ID, entry.getKey())
                                        .set(ACTION_FLAG.FLAG_ID, flag)))
                        .toList())
                .execute();
    }

    /** Changes an action if nobody changed it since it was read; whether it did. */
    boolean update(AgreedAction read, AgreedAction next) {
        return database.update(AGREED_ACTION)
                        .set(AGREED_ACTION.WHAT, next.agreed().what())
                        .set(AGREED_ACTION.SIDE, next.agreed().side().name())
                        .set(AGREED_ACTION.USER_ID, next.agreed().userId().orElse(null))
                        .set(AGREED_ACTION.RESPONSIBLE_ID, responsibleFor(next))
                        .set(AGREED_ACTION.PERSON, next.agreed().person())
                        .set(AGREED_ACTION.DUE_ON, next.agreed().dueOn())
                        .set(AGREED_ACTION.STATE, next.state().name())
                        .set(AGREED_ACTION.RESULT, next.result())
                        .set(AGREED_ACTION.DONE_ON, next.doneOn().orElse(null))
                        .set(AGREED_ACTION.VERSION, AGREED_ACTION.VERSION.plus(1))
                        .where(AGREED_ACTION.ID.eq(read.id()), AGREED_ACTION.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    private static Field<Long> responsibleFor(AgreedAction action) {
        return action.agreed()
                .userId()
                .<Field<Long>>map(DSL::val)
                .orElseGet(() -> field(select(CONVERSATION.OWNER_ID)
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.eq(action.conversationId()))));
    }

    /** Drops what a conversation left to be done. */
    void drop(long conversationId) {
        database.update(AGREED_ACTION)
                .set(AGREED_ACTION.STATE, ActionState.DROPPED.name())
                .set(AGREED_ACTION.VERSION, AGREED_ACTION.VERSION.plus(1))
                .where(AGREED_ACTION.CONVERSATION_ID.eq(conversationId))
                .and(AGREED_ACTION.STATE.in(names(ActionFilter.UNDONE)))
                .execute();
    }

    /** Lets the actions of a conversation be read by whom it may be read by. */
    void confine(Conversation conversation) {
        database.update(AGREED_ACTION)
                .set(AGREED_ACTION.CONFINED_TO, confinedTo(conversation))
                .where(AGREED_ACTION.CONVERSATION_ID.eq(conversation.id()))
                .execute();
    }

    /** The section that keeps a conversation to itself, and so what is agreed in it; an empty text where none does. */
    private String confinedTo(Conversation conversation) {
        return database.select(CONVERSATION.CONFINED_TO)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation.id()))
                .fetchSingle()
                .value1();
    }

    void addEvents(Map<Long, ActionEvent> events) {
        database.batch(events.entrySet().stream()
                        .map(entry -> eventRow(entry.getKey(), entry.getValue()))
                        .toList())
                .execute();
    }

    private Query eventRow(long actionId, ActionEvent event) {
        return database.insertInto(ACTION_EVENT)
                .set(ACTION_EVENT.ACTION_ID, actionId)
                .set(ACTION_EVENT.HAPPENED_AT, event.at().atOffset(ZoneOffset.UTC))
                .set(ACTION_EVENT.ACTOR, event.actor())
                .set(ACTION_EVENT.KIND, event.kind().name())
                .set(ACTION_EVENT.FROM_STATE, event.from().name())
                .set(ACTION_EVENT.TO_STATE, event.to().name())
                .set(ACTION_EVENT.FROM_DUE, event.fromDue())
                .set(ACTION_EVENT.TO_DUE, event.toDue())
                .set(ACTION_EVENT.REASON, event.reason())
                .set(
                        ACTION_EVENT.FROM_SIDE,
                        event.doer().map(doer -> doer.fromSide().name()).orElse(null))
                .set(
                        ACTION_EVENT.FROM_PERSON,
                        event.doer().map(DoerChange::fromPerson).orElse(null))
                .set(
                        ACTION_EVENT.TO_SIDE,
                        event.doer().map(doer -> doer.toSide().name()).orElse(null))
                .set(
                        ACTION_EVENT.TO_PERSON,
                        event.doer().map(DoerChange::toPerson).orElse(null));
    }

    /** What happened to an action, oldest first. */
    List<ActionEvent> history(long actionId) {
        return database.selectFrom(ACTION_EVENT)
                .where(ACTION_EVENT.ACTION_ID.eq(actionId))
                .orderBy(ACTION_EVENT.ID)
                .fetch(row -> new ActionEvent(
                        row.getHappenedAt().toInstant(),
                        row.getActor(),
                        ActionEvent.Kind.valueOf(row.getKind()),
                        ActionState.valueOf(row.getFromState()),
                        ActionState.valueOf(row.getToState()),
                        row.getFromDue(),
                        row.getToDue(),
                        row.getReason(),
                        Optional.ofNullable(row.getFromSide())
                                .map(from -> new DoerChange(
                                        Side.valueOf(from),
                                        row.getFromPerson(),
                                        Side.valueOf(row.getToSide()),
                                        row.getToPerson()))));
    }

    static List<String> names(Set<ActionState> states) {
        return states.stream().map(Enum::name).toList();
    }
}
