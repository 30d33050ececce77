package kurogo.followup;

import static kurogo.db.Tables.ACTION_FLAG;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.USER_ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import kurogo.review.FlagState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What follow-up knows of flags. */
@Repository
class FlagFollowUpRepository {

    private static final Condition SETTLED = FLAG.STATE
            .in(FlagState.NEW.name(), FlagState.CHECKING.name(), FlagState.ACTING.name())
            .and(agreed(SettlingActionRepository.DONE))
            .and(not(agreed(SettlingActionRepository.LEFT_TO_DO)));

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
    List<Long> settled() {
        return database.select(FLAG.ID)
                .from(FLAG)
                .where(SETTLED)
                .orderBy(FLAG.ID)
                .fetch(row -> row.value1());
    }

    boolean isSettled(long flagId) {
        return database.fetchExists(FLAG, FLAG.ID.eq(flagId).and(SETTLED));
    }

    /** Whether something was agreed for a flag of which a condition holds. */
    private static Condition agreed(Condition condition) {
        return exists(selectOne()
                .from(ACTION_FLAG)
                .join(AGREED_ACTION)
                .on(AGREED_ACTION.ID.eq(ACTION_FLAG.ACTION_ID))
                .where(ACTION_FLAG.FLAG_ID.eq(FLAG.ID))
                .and(condition));
    }
}
