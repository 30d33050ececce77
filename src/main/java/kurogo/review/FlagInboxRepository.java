package kurogo.review;

import static kurogo.db.Tables.FLAG;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Flags a page at a time, without the members of the groups they were compared with, and how many there are. */
@Repository
class FlagInboxRepository {

    private static final Field<String> TOGETHER = DSL.inline("");

    private final DSLContext database;
    private final ReviewJson json;

    FlagInboxRepository(DSLContext database, ReviewJson json) {
        this.database = database;
        this.json = json;
    }

    /** The flags of a page are found in an index first: sorting all of them would carry the evidence of each along. */
    List<TrackedFlag> page(FlagSelection selection, FlagOrder order, int offset, int limit) {
        List<Long> numbers = database.select(FLAG.ID)
                .from(FLAG)
                .where(condition(selection))
                .orderBy(order(order))
                .limit(limit)
                .offset(offset)
                .fetch(row -> row.value1());
        return numbers.isEmpty() ? List.of() : where(FLAG.ID.in(numbers), order);
    }

    List<TrackedFlag> all(FlagSelection selection, FlagOrder order) {
        return where(condition(selection), order);
    }

    private List<TrackedFlag> where(Condition condition, FlagOrder order) {
        return database.select(
                        FLAG.ID,
                        FLAG.ROUND_ID,
                        FLAG.EVIDENCE,
                        FLAG.STATE,
                        FLAG.HOLDS,
                        FLAG.ASSIGNEE_ID,
                        FLAG.RAISED_AT,
                        FLAG.CHANGED_AT,
                        FLAG.VERSION)
                .from(FLAG)
                .where(condition)
                .orderBy(order(order))
                .fetch(row -> new TrackedFlag(
                        row.value1(),
                        row.value2(),
                        json.readFlag(row.value3(), group -> List.of()),
                        FlagState.valueOf(row.value4()),
                        row.value5(),
                        Optional.ofNullable(row.value6()),
                        row.value7().toInstant(),
                        row.value8().toInstant(),
                        row.value9()));
    }

    /** The numbers of the flags in their order. */
    List<Long> numbers(FlagSelection selection, FlagOrder order) {
        return database.select(FLAG.ID)
                .from(FLAG)
                .where(condition(selection))
                .orderBy(order(order))
                .fetch(row -> row.value1());
    }

    List<FlagCount> counts(FlagSelection selection, FlagGrouping grouping) {
        Field<String> group = group(grouping);
        List<Field<?>> together = new ArrayList<>(List.of(FLAG.SEVERITY));
        if (grouping != FlagGrouping.NONE) {
            together.add(group);
        }
        Map<String, Map<Severity, Integer>> counts = new LinkedHashMap<>();
        database.select(group, FLAG.SEVERITY, DSL.count())
                .from(FLAG)
                .where(condition(selection))
                .groupBy(together)
                .orderBy(order(grouping))
                .forEach(row -> counts.computeIfAbsent(row.value1(), key -> new EnumMap<>(Severity.class))
                        .put(Severity.valueOf(row.value2()), row.value3()));
        return counts.entrySet().stream()
                .map(count -> new FlagCount(count.getKey(), count.getValue()))
                .toList();
    }

    private static Field<String> group(FlagGrouping grouping) {
        return switch (grouping) {
            case NONE -> TOGETHER;
            case MUNICIPALITY -> FLAG.MUNICIPALITY_CODE;
            case RULE -> FLAG.RULE;
        };
    }

    /** PostgreSQL orders by no constant, so flags counted together are ordered by what they are counted by. */
    private static OrderField<?> order(FlagGrouping grouping) {
        return switch (grouping) {
            case NONE -> FLAG.SEVERITY;
            case MUNICIPALITY -> FLAG.MUNICIPALITY_CODE;
            case RULE -> byRule();
        };
    }

    private static Condition condition(FlagSelection selection) {
        FlagFilter filter = selection.filter();
        List<Condition> conditions = new ArrayList<>(List.of(
                FLAG.ROUND_ID.eq(filter.roundId()),
                FLAG.STATE.in(filter.states().stream().map(Enum::name).toList())));
        filter.rule().ifPresent(rule -> conditions.add(FLAG.RULE.eq(rule.name())));
        filter.severity().ifPresent(severity -> conditions.add(FLAG.SEVERITY.eq(severity.name())));
        filter.programme().ifPresent(programme -> conditions.add(FLAG.PROGRAMME.eq(programme.name())));
        filter.municipality().ifPresent(code -> conditions.add(FLAG.MUNICIPALITY_CODE.eq(code.digits())));
        selection
                .inBand()
                .ifPresent(codes -> conditions.add(FLAG.MUNICIPALITY_CODE.in(
                        codes.stream().map(MunicipalityCode::digits).toList())));
        selection.raisedUntil().ifPresent(until -> conditions.add(FLAG.RAISED_AT.le(until.atOffset(ZoneOffset.UTC))));
        switch (filter.responsible()) {
            case FlagFilter.Responsible.Anybody() -> {}
            case FlagFilter.Responsible.Nobody() -> conditions.add(FLAG.ASSIGNEE_ID.isNull());
            case FlagFilter.Responsible.Person(long id) -> conditions.add(FLAG.ASSIGNEE_ID.eq(id));
        }
        return DSL.and(conditions);
    }

    private static List<OrderField<?>> order(FlagOrder order) {
        OrderField<?> first = switch (order) {
            case GRAVEST_FIRST -> FLAG.SEVERITY.sortAsc(names(Severity.values()));
            case NEWEST_FIRST -> FLAG.RAISED_AT.desc();
            case OLDEST_FIRST -> FLAG.RAISED_AT.asc();
            case BY_MUNICIPALITY -> FLAG.MUNICIPALITY_CODE.asc();
        };
        return List.of(first, byRule(), FLAG.MUNICIPALITY_CODE, FLAG.PROGRAMME);
    }

    private static OrderField<?> byRule() {
        return FLAG.RULE.sortAsc(names(RuleCode.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
