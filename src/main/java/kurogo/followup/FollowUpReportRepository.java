package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.FLAG_EVENT;
import static kurogo.db.Tables.MUNICIPAL_CONTACT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.review.FlagEvent;
import kurogo.review.FlagState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Follow-up in figures. */
@Repository
class FollowUpReportRepository {

    private static final Field<List<MunicipalityCode>> MUNICIPALITIES = multiset(
                    select(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                            .from(CONVERSATION_MUNICIPALITY)
                            .where(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID)))
            .as("municipalities")
            .convertFrom(rows -> rows.map(row -> new MunicipalityCode(row.value1())));

    /** How many are known to belong to each municipality, from the contact they were chosen from. */
    private static final Field<Map<MunicipalityCode, Integer>> KNOWN = multiset(
                    select(MUNICIPAL_CONTACT.MUNICIPALITY_CODE)
                            .from(CONVERSATION_PARTICIPANT)
                            .join(MUNICIPAL_CONTACT)
                            .on(MUNICIPAL_CONTACT.ID.eq(CONVERSATION_PARTICIPANT.CONTACT_ID))
                            .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                            .and(CONVERSATION_PARTICIPANT.SIDE.eq(Side.THEM.name())))
            .as("known")
            .convertFrom(rows -> rows.stream()
                    .collect(Collectors.toMap(row -> new MunicipalityCode(row.value1()), row -> 1, Integer::sum)));

    private final DSLContext database;

    FollowUpReportRepository(DSLContext database) {
        this.database = database;
    }

    /** What was held between two days; of what a reader may not read no more than that it was, how, and with whom. */
    List<SupportGiven> support(LocalDate first, LocalDate last, Reader reader) {
        Field<Integer> ours = participants(Side.US).as("ours");
        Field<Integer> theirs = participants(Side.THEM).as("theirs");
        Field<Boolean> readable =
                field(ConversationRepository.readableBy(reader)).as("readable");
        return database.select(
                        CONVERSATION.HELD_ON,
                        CONVERSATION.SUPPORT,
                        CONVERSATION.WAY,
                        CONVERSATION.TITLE,
                        CONVERSATION.MINUTES,
                        CONVERSATION.OWNER_NAME,
                        MUNICIPALITIES,
                        KNOWN,
                        ours,
                        theirs,
                        readable)
                .from(CONVERSATION)
                .where(CONVERSATION.HELD_ON.between(first, last))
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID)
                .fetch(row -> new SupportGiven(
                        row.get(CONVERSATION.HELD_ON),
                        SupportKind.valueOf(row.get(CONVERSATION.SUPPORT)),
                        Optional.of(ContactWay.valueOf(row.get(CONVERSATION.WAY))),
                        Optional.of(told(row)).filter(told -> row.get(readable)),
                        row.get(ours),
                        row.get(theirs),
                        SupportGiven.shared(row.get(MUNICIPALITIES), row.get(KNOWN), row.get(theirs))));
    }

    private static SupportGiven.Told told(Record row) {
        return new SupportGiven.Told(
                row.get(CONVERSATION.TITLE),
                Optional.ofNullable(row.get(CONVERSATION.MINUTES)),
                row.get(CONVERSATION.OWNER_NAME));
    }

    private static Field<Integer> participants(Side side) {
        return field(selectCount()
                .from(CONVERSATION_PARTICIPANT)
                .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(CONVERSATION_PARTICIPANT.SIDE.eq(side.name())));
    }

    /** How the actions first due between two days were kept; those of withdrawn conversations do not count. */
    Punctuality punctuality(LocalDate first, LocalDate last, LocalDate today) {
        Condition open = AGREED_ACTION.STATE.in(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name());
        return database.select(
                        count().filterWhere(AGREED_ACTION.DONE_ON.le(AGREED_ACTION.FIRST_DUE_ON)),
                        count().filterWhere(AGREED_ACTION.DONE_ON.gt(AGREED_ACTION.FIRST_DUE_ON)),
                        count().filterWhere(open.and(AGREED_ACTION.DUE_ON.lt(today))),
                        count().filterWhere(open.and(AGREED_ACTION.DUE_ON.ge(today))),
                        count().filterWhere(AGREED_ACTION.STATE.eq(ActionState.DROPPED.name())))
                .from(AGREED_ACTION)
                .where(AGREED_ACTION.FIRST_DUE_ON.between(first, last))
                .and(ActionRepository.STANDING)
                .fetchSingle(mapping(Punctuality::new));
    }

    /** The lives of flags raised from one moment on and before another. */
    List<FlagLife> flags(Instant from, Instant until) {
        Condition raised =
                FLAG.RAISED_AT.ge(from.atOffset(ZoneOffset.UTC)).and(FLAG.RAISED_AT.lt(until.atOffset(ZoneOffset.UTC)));
        Map<Long, List<LocalDate>> talks = talks(raised);
        Map<Long, FlagLife.Settled> settled = settled(raised);
        return database.select(FLAG.ID, FLAG.RAISED_AT)
                .from(FLAG)
                .where(raised)
                .fetch(row -> new FlagLife(
                        JapanTime.dayOf(row.value2().toInstant()),
                        talks.getOrDefault(row.value1(), List.of()),
                        Optional.ofNullable(settled.get(row.value1()))));
    }

    private Map<Long, List<LocalDate>> talks(Condition raised) {
        return database.select(FLAG.ID, CONVERSATION.HELD_ON)
                .from(FLAG)
                .join(CONVERSATION_FLAG)
                .on(CONVERSATION_FLAG.FLAG_ID.eq(FLAG.ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(CONVERSATION_FLAG.CONVERSATION_ID))
                .where(raised)
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .fetchGroups(row -> row.value1(), row -> row.value2());
    }

    /** How those flags that are settled were settled at last; what happens to a settled one that stays so does not settle it again. */
    private Map<Long, FlagLife.Settled> settled(Condition raised) {
        Map<Long, FlagLife.Settled> last = new HashMap<>();
        database.select(FLAG.ID, FLAG_EVENT.KIND, FLAG.STATE, FLAG_EVENT.HAPPENED_AT)
                .from(FLAG)
                .join(FLAG_EVENT)
                .on(FLAG_EVENT.FLAG_ID.eq(FLAG.ID))
                .where(raised)
                .and(FLAG.STATE.in(FlagState.RESOLVED.name(), FlagState.EXPLAINED.name()))
                .and(FLAG_EVENT.TO_STATE.eq(FLAG.STATE))
                .and(FLAG_EVENT.FROM_STATE.ne(FLAG.STATE))
                .orderBy(FLAG_EVENT.ID)
                .forEach(row -> last.put(
                        row.value1(),
                        new FlagLife.Settled(
                                way(row.value2(), row.value3()),
                                JapanTime.dayOf(row.value4().toInstant()))));
        return last;
    }

    private static FlagLife.Way way(String kind, String state) {
        if (state.equals(FlagState.EXPLAINED.name())) {
            return FlagLife.Way.EXPLAINED;
        }
        return kind.equals(FlagEvent.Kind.CLEARED.name()) ? FlagLife.Way.GONE : FlagLife.Way.RESOLVED_BY_STAFF;
    }
}
