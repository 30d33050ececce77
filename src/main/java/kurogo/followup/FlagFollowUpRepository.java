package kurogo.followup;

import static kurogo.db.Tables.ACTION_FLAG;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.FLAG;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What follow-up knows of flags. */
@Repository
class FlagFollowUpRepository {

    private final DSLContext database;

    FlagFollowUpRepository(DSLContext database) {
        this.database = database;
    }

    /** The conversations held about some flags, in the order of time. */
    List<FlagTalk> heldAbout(Collection<Long> flagIds, Reader reader) {
        return database.select(
                        CONVERSATION_FLAG.FLAG_ID,
                        CONVERSATION.HELD_ON,
                        CONVERSATION.WAY.convertFrom(ContactWay::valueOf),
                        CONVERSATION.TITLE,
                        CONVERSATION.SAID)
                .from(CONVERSATION_FLAG)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(CONVERSATION_FLAG.CONVERSATION_ID))
                .where(CONVERSATION_FLAG.FLAG_ID.in(flagIds))
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .and(ConversationRepository.readableBy(reader))
                .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID, CONVERSATION_FLAG.FLAG_ID)
                .fetch(mapping(FlagTalk::new));
    }

    /** Flags something was agreed on and done for, and nothing is left to be done for. */
    List<Long> settled(Optional<MunicipalityCode> municipality) {
        Condition undone = AGREED_ACTION.STATE.in(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name());
        Condition done = AGREED_ACTION.STATE.eq(ActionState.DONE.name());
        return database.select(ACTION_FLAG.FLAG_ID)
                .from(ACTION_FLAG)
                .join(AGREED_ACTION)
                .on(AGREED_ACTION.ID.eq(ACTION_FLAG.ACTION_ID))
                .join(FLAG)
                .on(FLAG.ID.eq(ACTION_FLAG.FLAG_ID))
                .where(FLAG.STATE.in("NEW", "CHECKING", "ACTING"))
                .and(municipality
                        .map(code -> AGREED_ACTION.MUNICIPALITY_CODE.eq(code.digits()))
                        .orElse(DSL.noCondition()))
                .groupBy(ACTION_FLAG.FLAG_ID)
                .having(count().filterWhere(undone)
                        .eq(0)
                        .and(count().filterWhere(done).gt(0)))
                .fetch(row -> row.value1());
    }
}
