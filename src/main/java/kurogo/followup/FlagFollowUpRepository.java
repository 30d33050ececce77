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
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.FlagState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What follow-up knows of flags. */
@Repository
class FlagFollowUpRepository {

    private static final Condition OPEN =
            FLAG.STATE.in(FlagState.NEW.name(), FlagState.CHECKING.name(), FlagState.ACTING.name());

    private static final Condition SETTLED =
            OPEN.and(not(agreed(SettlingActionRepository.LEFT_TO_DO))).and(agreed(SettlingActionRepository.DONE));

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

    /**
     * Flags something was agreed on and done for, and nothing is left to be done for, the newest first.
     *
     * @param scope one's own are those one is responsible for, those for which one had something to do, and those one held a conversation about
     * @param most no more are told
     */
    List<Long> settled(Scope scope, Optional<MunicipalityCode> municipality, Reader reader, int most) {
        return database.select(FLAG.ID)
                .from(FLAG)
                .where(SETTLED)
                .and(inScope(scope, reader))
                .and(municipality
                        .map(code -> FLAG.MUNICIPALITY_CODE.eq(code.digits()))
                        .orElse(DSL.noCondition()))
                .orderBy(FLAG.ID.desc())
                .limit(most)
                .fetch(row -> row.value1());
    }

    boolean isSettled(long flagId) {
        return database.fetchExists(FLAG, FLAG.ID.eq(flagId).and(SETTLED));
    }

    private Condition inScope(Scope scope, Reader reader) {
        return switch (scope) {
            case MINE -> FLAG.ID.in(own(reader));
            case SECTION ->
                FLAG.ASSIGNEE_ID
                        .in(select(USER_ACCOUNT.ID).from(USER_ACCOUNT).where(USER_ACCOUNT.SECTION.eq(reader.section())))
                        .or(agreed(AGREED_ACTION.SECTION.eq(reader.section())));
            case ALL -> DSL.noCondition();
        };
    }

    /** One's own flags are few: looked up first, only they are asked what was done for them, and not those of the whole prefecture. */
    private List<Long> own(Reader reader) {
        return database.select(FLAG.ID)
                .from(FLAG)
                .where(OPEN)
                .and(FLAG.ASSIGNEE_ID
                        .eq(reader.userId())
                        .or(FLAG.ID.in(select(ACTION_FLAG.FLAG_ID)
                                .from(AGREED_ACTION)
                                .join(ACTION_FLAG)
                                .on(ACTION_FLAG.ACTION_ID.eq(AGREED_ACTION.ID))
                                .where(AGREED_ACTION.RESPONSIBLE_ID.eq(reader.userId()))))
                        .or(FLAG.ID.in(select(CONVERSATION_FLAG.FLAG_ID)
                                .from(CONVERSATION)
                                .join(CONVERSATION_FLAG)
                                .on(CONVERSATION_FLAG.CONVERSATION_ID.eq(CONVERSATION.ID))
                                .where(CONVERSATION.OWNER_ID.eq(reader.userId())))))
                .fetch(row -> row.value1());
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
