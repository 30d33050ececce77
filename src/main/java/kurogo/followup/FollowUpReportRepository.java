package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.FLAG_EVENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Follow-up in figures. */
@Repository
class FollowUpReportRepository {

    private final DSLContext database;

    FollowUpReportRepository(DSLContext database) {
        this.database = database;
    }

    /** A flag's life: when it was raised, when it was resolved, whether it was talked about. */
    record FlagLife(Instant raisedAt, Optional<Instant> resolvedAt, boolean talkedAbout) {}

    /** What was held between two days, a line a municipality. */
    List<SupportLine> support(LocalDate first, LocalDate last, Reader reader) {
        Field<Integer> ours = participants(Side.US);
        Field<Integer> theirs = participants(Side.THEM);
        return database.select(
                        CONVERSATION.HELD_ON,
                        CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE,
                        CONVERSATION.SUPPORT,
                        CONVERSATION.WAY,
                        CONVERSATION.TITLE,
                        CONVERSATION.MINUTES,
                        ours,
                        theirs,
                        CONVERSATION.OWNER_NAME)
                .from(CONVERSATION)
                .join(CONVERSATION_MUNICIPALITY)
                .on(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.HELD_ON.between(first, last))
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .and(ConversationRepository.readableBy(reader))
                .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID, CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .fetch(row -> new SupportLine(
                        row.value1(),
                        new MunicipalityCode(row.value2()),
                        SupportKind.valueOf(row.value3()),
                        ContactWay.valueOf(row.value4()),
                        row.value5(),
                        Optional.ofNullable(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    private static Field<Integer> participants(Side side) {
        return field(selectCount()
                .from(CONVERSATION_PARTICIPANT)
                .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(CONVERSATION_PARTICIPANT.SIDE.eq(side.name())));
    }

    /** How the actions first due between two days were kept. */
    Punctuality punctuality(LocalDate first, LocalDate last, LocalDate today) {
        Condition open = AGREED_ACTION.STATE.in(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name());
        return database.select(
                        DSL.count().filterWhere(AGREED_ACTION.DONE_ON.le(AGREED_ACTION.FIRST_DUE_ON)),
                        DSL.count().filterWhere(AGREED_ACTION.DONE_ON.gt(AGREED_ACTION.FIRST_DUE_ON)),
                        DSL.count().filterWhere(open.and(AGREED_ACTION.DUE_ON.lt(today))),
                        DSL.count().filterWhere(open.and(AGREED_ACTION.DUE_ON.ge(today))),
                        DSL.count().filterWhere(AGREED_ACTION.STATE.eq(ActionState.DROPPED.name())))
                .from(AGREED_ACTION)
                .where(AGREED_ACTION.FIRST_DUE_ON.between(first, last))
                .fetchSingle(mapping(Punctuality::new));
    }

    /** The lives of flags raised between two moments. */
    List<FlagLife> flags(Instant from, Instant until) {
        Field<OffsetDateTime> resolved = field(select(max(FLAG_EVENT.HAPPENED_AT))
                .from(FLAG_EVENT)
                .where(FLAG_EVENT.FLAG_ID.eq(FLAG.ID))
                .and(FLAG_EVENT.TO_STATE.eq("RESOLVED")));
        Field<Boolean> talked = field(exists(selectOne()
                .from(CONVERSATION_FLAG)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(CONVERSATION_FLAG.CONVERSATION_ID))
                .where(CONVERSATION_FLAG.FLAG_ID.eq(FLAG.ID))
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())));
        return database.select(FLAG.RAISED_AT, FLAG.STATE, resolved, talked)
                .from(FLAG)
                .where(FLAG.RAISED_AT.ge(from.atOffset(ZoneOffset.UTC)))
                .and(FLAG.RAISED_AT.lt(until.atOffset(ZoneOffset.UTC)))
                .fetch(row -> new FlagLife(
                        row.value1().toInstant(),
                        Optional.ofNullable(row.value3())
                                .filter(at -> row.value2().equals("RESOLVED"))
                                .map(OffsetDateTime::toInstant),
                        row.value4()));
    }
}
