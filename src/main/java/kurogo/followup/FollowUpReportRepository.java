package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.FLAG_EVENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.calendar.JapanTime;
import kurogo.review.FlagEvent;
import kurogo.review.FlagState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How actions were kept and flags lived, as reports tell it. */
@Repository
class FollowUpReportRepository {

    private final DSLContext database;

    FollowUpReportRepository(DSLContext database) {
        this.database = database;
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
