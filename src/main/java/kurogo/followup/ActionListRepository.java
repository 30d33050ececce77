package kurogo.followup;

import static kurogo.db.Tables.ACTION_FLAG;
import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * Agreed actions as lists, board and calendar show them. Each state is asked for by itself, in the order of an index, so that
 * no more is read than is shown, however many actions ten years have left.
 */
@Repository
class ActionListRepository {

    private final DSLContext database;

    ActionListRepository(DSLContext database) {
        this.database = database;
    }

    /** Actions in the order of their due days; where all of them are settled, the last due first. */
    List<ActionLine> page(ActionFilter filter, LocalDate today, Reader reader, int offset, int limit) {
        Set<ActionState> states = states(filter);
        if (states.isEmpty()) {
            return List.of();
        }
        boolean latestFirst = states.stream().noneMatch(ActionState::isOpen);
        Condition condition = condition(filter, today, reader);
        Table<Record2<Long, LocalDate>> first = union(
                        states, state -> firstOf(state, condition, latestFirst, offset + limit))
                .asTable("first");
        Field<Long> id = field(name("first", AGREED_ACTION.ID.getName()), Long.class);
        Field<LocalDate> due = field(name("first", AGREED_ACTION.DUE_ON.getName()), LocalDate.class);
        return lines(
                AGREED_ACTION.ID.in(select(id)
                        .from(first)
                        .orderBy(order(due, id, latestFirst))
                        .limit(limit)
                        .offset(offset)),
                reader,
                latestFirst);
    }

    /** The order names the state as well, so that an index gives it. */
    private static Select<Record2<Long, LocalDate>> firstOf(
            ActionState state, Condition condition, boolean latestFirst, int rows) {
        List<OrderField<?>> order = new ArrayList<>(order(AGREED_ACTION.DUE_ON, AGREED_ACTION.ID, latestFirst));
        order.addFirst(AGREED_ACTION.STATE);
        return selectFrom(select(AGREED_ACTION.ID, AGREED_ACTION.DUE_ON)
                .from(AGREED_ACTION)
                .where(AGREED_ACTION.STATE.eq(state.name()))
                .and(condition)
                .orderBy(order)
                .limit(rows)
                .asTable(state.name()));
    }

    private static List<OrderField<?>> order(Field<LocalDate> due, Field<Long> id, boolean latestFirst) {
        return latestFirst ? List.of(due.desc(), id.desc()) : List.of(due, id);
    }

    /** How many a filter leaves in each state, counted up to a limit. */
    Map<ActionState, Integer> countByState(ActionFilter filter, LocalDate today, Reader reader, int most) {
        Set<ActionState> states = states(filter);
        if (states.isEmpty()) {
            return Map.of();
        }
        Condition condition = condition(filter, today, reader);
        return database.fetch(union(states, state -> countOf(state, condition, most)))
                .intoMap(row -> ActionState.valueOf(row.value1()), row -> row.value2());
    }

    private static Select<Record2<String, Integer>> countOf(ActionState state, Condition condition, int most) {
        return select(inline(state.name()), DSL.count())
                .from(select(inline(1))
                        .from(AGREED_ACTION)
                        .where(AGREED_ACTION.STATE.eq(state.name()))
                        .and(condition)
                        .limit(most)
                        .asTable(state.name()))
                .having(DSL.count().gt(0));
    }

    int count(ActionFilter filter, LocalDate today, Reader reader) {
        return database.fetchCount(
                AGREED_ACTION,
                AGREED_ACTION.STATE.in(ActionRepository.names(states(filter))).and(condition(filter, today, reader)));
    }

    /** What is to be done between two days, both included, in the order of the days. */
    List<ActionLine> dueBetween(LocalDate from, LocalDate to, Scope scope, Reader reader) {
        return lines(
                AGREED_ACTION
                        .STATE
                        .in(ActionRepository.names(ActionFilter.UNDONE))
                        .and(dueWithin(from, to, scope, reader)),
                reader,
                false);
    }

    /** What was agreed to settle a flag, the first due first. */
    List<ActionLine> onFlag(long flagId, Reader reader) {
        return lines(
                AGREED_ACTION
                        .ID
                        .in(select(ACTION_FLAG.ACTION_ID).from(ACTION_FLAG).where(ACTION_FLAG.FLAG_ID.eq(flagId)))
                        .and(ActionRepository.readableBy(reader)),
                reader,
                false);
    }

    /** What was agreed with a municipality and stands, the first due first. */
    List<ActionLine> ofMunicipality(MunicipalityCode municipality, Reader reader) {
        return lines(
                AGREED_ACTION
                        .MUNICIPALITY_CODE
                        .eq(municipality.digits())
                        .and(CONVERSATION.WITHDRAWN_AT.isNull())
                        .and(ActionRepository.readableBy(reader)),
                reader,
                false);
    }

    static Condition dueWithin(LocalDate from, LocalDate to, Scope scope, Reader reader) {
        return AGREED_ACTION
                .DUE_ON
                .between(from, to)
                .and(inScope(scope, reader))
                .and(ActionRepository.readableBy(reader));
    }

    /** One query over several states. */
    static <R extends Record> Select<R> union(Set<ActionState> states, Function<ActionState, Select<R>> each) {
        return states.stream().map(each).reduce(Select::unionAll).orElseThrow();
    }

    private List<ActionLine> lines(Condition condition, Reader reader, boolean latestFirst) {
        Field<String> title = ConversationRepository.titleFor(reader);
        return database.select(AGREED_ACTION.asterisk(), ActionRepository.FLAGS, title, CONVERSATION.WITHDRAWN_AT)
                .from(AGREED_ACTION)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(AGREED_ACTION.CONVERSATION_ID))
                .where(condition)
                .orderBy(order(AGREED_ACTION.DUE_ON, AGREED_ACTION.ID, latestFirst))
                .fetch(row -> new ActionLine(
                        ActionRepository.action(row), row.get(title), row.get(CONVERSATION.WITHDRAWN_AT) == null));
    }

    /** What is settled cannot be overdue. */
    private static Set<ActionState> states(ActionFilter filter) {
        Set<ActionState> states = EnumSet.allOf(ActionState.class);
        states.removeIf(state -> !filter.states().isEmpty() && !filter.states().contains(state));
        states.removeIf(state -> filter.overdue() && !state.isOpen());
        return states;
    }

    private static Condition condition(ActionFilter filter, LocalDate today, Reader reader) {
        Condition condition = inScope(filter.scope(), reader).and(ActionRepository.readableBy(reader));
        if (filter.overdue()) {
            condition = condition.and(AGREED_ACTION.DUE_ON.lt(today));
        }
        if (!filter.text().isBlank()) {
            String text = filter.text().strip();
            condition = condition.and(
                    AGREED_ACTION.WHAT.containsIgnoreCase(text).or(AGREED_ACTION.PERSON.containsIgnoreCase(text)));
        }
        return filter.municipality()
                .map(code -> AGREED_ACTION.MUNICIPALITY_CODE.eq(code.digits()))
                .map(condition::and)
                .orElse(condition);
    }

    private static Condition inScope(Scope scope, Reader reader) {
        return switch (scope) {
            case MINE -> ActionRepository.isBusinessOf(reader);
            case SECTION -> AGREED_ACTION.SECTION.eq(reader.section());
            case ALL -> DSL.noCondition();
        };
    }
}
