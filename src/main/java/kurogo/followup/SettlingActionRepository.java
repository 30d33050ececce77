package kurogo.followup;

import static kurogo.db.Tables.ACTION_EVENT;
import static kurogo.db.Tables.ACTION_FLAG;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.FLAG_EVENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import kurogo.review.FlagState;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Which agreed actions say that a flag they are tied to is settled, and which that it is not.
 *
 * <p>Decision: of a joint meeting, only what was agreed for the flag's own municipality counts. A flag says something of one municipality
 * and is resolved by what that one does, or is done for it; that a neighbour has done its part must not make the flag ask to be
 * resolved, nor may a neighbour's delay keep it from asking. What both are to do is agreed once for each, with a due day of its own. So an
 * action tied to another's flag is refused when it goes on record ({@link ContentCheck}); ties of the time when all flags of a
 * conversation were tied to each of its actions are left where they are, as what was on record then, and do not count.
 */
final class SettlingActionRepository {

    private static final Field<OffsetDateTime> AGREED_AT = field(select(min(ACTION_EVENT.HAPPENED_AT))
            .from(ACTION_EVENT)
            .where(ACTION_EVENT.ACTION_ID.eq(AGREED_ACTION.ID))
            .and(ACTION_EVENT.KIND.eq(ActionEvent.Kind.AGREED.name())));

    /** What was agreed before a settled flag came back did not settle it. */
    private static final Condition SINCE_REOPENED = notExists(selectOne()
            .from(FLAG_EVENT)
            .where(FLAG_EVENT.FLAG_ID.eq(ACTION_FLAG.FLAG_ID))
            .and(FLAG_EVENT.FROM_STATE.in(names(false)))
            .and(FLAG_EVENT.TO_STATE.in(names(true)))
            .and(FLAG_EVENT.HAPPENED_AT.ge(AGREED_AT)));

    private static final Condition COUNTING =
            ActionRepository.STANDING.and(AGREED_ACTION.MUNICIPALITY_CODE.eq(FLAG.MUNICIPALITY_CODE));

    static final Condition DONE =
            AGREED_ACTION.STATE.eq(ActionState.DONE.name()).and(COUNTING).and(SINCE_REOPENED);

    static final Condition LEFT_TO_DO =
            AGREED_ACTION.STATE.in(ActionRepository.names(ActionFilter.UNDONE)).and(COUNTING);

    private SettlingActionRepository() {}

    private static List<String> names(boolean open) {
        return EnumSet.allOf(FlagState.class).stream()
                .filter(state -> state.isOpen() == open)
                .map(Enum::name)
                .toList();
    }
}
