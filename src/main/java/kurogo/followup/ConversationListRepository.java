package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static kurogo.db.Tables.CONVERSATION_TOPIC;
import static kurogo.db.Tables.MUNICIPALITY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Conversations as lists and calendars show them. */
@Repository
class ConversationListRepository {

    private static final Field<List<MunicipalityCode>> MUNICIPALITIES = multiset(
                    select(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                            .from(CONVERSATION_MUNICIPALITY)
                            .where(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID))
                            .orderBy(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE))
            .convertFrom(rows -> rows.map(row -> new MunicipalityCode(row.value1())));

    private static final Condition UNDONE_ACTIONS = AGREED_ACTION
            .CONVERSATION_ID
            .eq(CONVERSATION.ID)
            .and(AGREED_ACTION.STATE.in(ActionRepository.names(ActionFilter.UNDONE)));

    private static final Field<Integer> UNDONE =
            field(selectCount().from(AGREED_ACTION).where(UNDONE_ACTIONS));

    private static final Field<LocalDate> NEXT_DUE =
            field(select(min(AGREED_ACTION.DUE_ON)).from(AGREED_ACTION).where(UNDONE_ACTIONS));

    private final DSLContext database;

    ConversationListRepository(DSLContext database) {
        this.database = database;
    }

    /** A part of what a filter leaves, the latest day first. */
    List<ConversationLine> page(ConversationFilter filter, Reader reader, int offset, int limit) {
        return latest(condition(filter, reader), offset, limit);
    }

    /** The latest with some words in their title, with one of some municipalities or on one of some topics. */
    List<ConversationLine> about(
            String words,
            Collection<MunicipalityCode> municipalities,
            Collection<Topic> topics,
            Reader reader,
            int most) {
        Condition concerns = CONVERSATION
                .TITLE
                .containsIgnoreCase(words)
                .or(with(municipalities))
                .or(on(topics));
        return latest(condition(ConversationFilter.of(Scope.ALL), reader).and(concerns), 0, most);
    }

    private List<ConversationLine> latest(Condition condition, int offset, int limit) {
        List<OrderField<?>> latestFirst = List.of(CONVERSATION.HELD_ON.desc(), CONVERSATION.ID.desc());
        return lines(
                CONVERSATION.ID.in(select(CONVERSATION.ID)
                        .from(CONVERSATION)
                        .where(condition)
                        .orderBy(latestFirst)
                        .limit(limit)
                        .offset(offset)),
                latestFirst);
    }

    /** How many a filter leaves, counted up to a limit. */
    int count(ConversationFilter filter, Reader reader, int most) {
        return database.fetchCount(select(inline(1))
                .from(CONVERSATION)
                .where(condition(filter, reader))
                .limit(most));
    }

    /** All a filter leaves, in the order of time. */
    List<ConversationLine> inOrder(ConversationFilter filter, Reader reader) {
        return lines(condition(filter, reader), List.of(CONVERSATION.HELD_ON, CONVERSATION.BEGINS_AT, CONVERSATION.ID));
    }

    /** Conversations about a flag, the latest first. */
    List<ConversationLine> onFlag(long flagId, Reader reader) {
        return lines(
                CONVERSATION
                        .ID
                        .in(select(CONVERSATION_FLAG.CONVERSATION_ID)
                                .from(CONVERSATION_FLAG)
                                .where(CONVERSATION_FLAG.FLAG_ID.eq(flagId)))
                        .and(CONVERSATION.WITHDRAWN_AT.isNull())
                        .and(ConversationRepository.readableBy(reader)),
                List.of(CONVERSATION.HELD_ON.desc(), CONVERSATION.ID.desc()));
    }

    /** Conversations somebody holds or takes part in between two days, those that were withdrawn too. */
    List<ConversationLine> concerning(Reader reader, LocalDate first, LocalDate last) {
        return lines(
                CONVERSATION
                        .HELD_ON
                        .between(first, last)
                        .and(ConversationRepository.readableBy(reader))
                        .and(CONVERSATION.OWNER_ID.eq(reader.userId()).or(takenPartInBy(reader))),
                List.of(CONVERSATION.HELD_ON, CONVERSATION.BEGINS_AT, CONVERSATION.ID));
    }

    /** The municipalities a conversation was held with between two days. */
    Set<MunicipalityCode> talkedTo(LocalDate first, LocalDate last) {
        return database.selectDistinct(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .from(CONVERSATION_MUNICIPALITY)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(CONVERSATION_MUNICIPALITY.CONVERSATION_ID))
                .where(CONVERSATION.HELD_ON.between(first, last))
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    /** The last day each municipality was talked with, so far as a reader may know. */
    Map<MunicipalityCode, LocalDate> latestHeld(Reader reader) {
        return latestHeld(
                reader.everything()
                        ? DSL.noCondition()
                        : CONVERSATION_MUNICIPALITY
                                .CONFINED_TO
                                .in("", reader.section())
                                .or(CONVERSATION_MUNICIPALITY.OWNER_ID.eq(reader.userId())));
    }

    /** The last day each municipality was talked with, whoever may read about it. */
    Map<MunicipalityCode, LocalDate> latestHeld() {
        return latestHeld(DSL.noCondition());
    }

    /** How many conversations were held with each municipality in some periods, in their order. */
    Map<MunicipalityCode, List<Integer>> numberHeld(List<ReportingPeriod> periods) {
        List<? extends Field<Integer>> counts = periods.stream()
                .map(period -> DSL.count()
                        .filterWhere(CONVERSATION_MUNICIPALITY.TALKED_ON.between(period.firstDay(), period.lastDay())))
                .toList();
        return database.select(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .select(counts)
                .from(CONVERSATION_MUNICIPALITY)
                .where(CONVERSATION_MUNICIPALITY.TALKED_ON.isNotNull())
                .groupBy(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .fetchMap(
                        row -> new MunicipalityCode(row.get(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)),
                        row -> IntStream.rangeClosed(1, periods.size())
                                .mapToObj(column -> row.get(column, Integer.class))
                                .toList());
    }

    /** The order names the municipality as well, so that the index gives the latest day first. */
    private Map<MunicipalityCode, LocalDate> latestHeld(Condition known) {
        Field<LocalDate> latest = field(select(CONVERSATION_MUNICIPALITY.TALKED_ON)
                .from(CONVERSATION_MUNICIPALITY)
                .where(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
                .and(CONVERSATION_MUNICIPALITY.TALKED_ON.isNotNull())
                .and(known)
                .orderBy(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE, CONVERSATION_MUNICIPALITY.TALKED_ON.desc())
                .limit(1));
        Map<MunicipalityCode, LocalDate> days = new HashMap<>();
        database.select(MUNICIPALITY.CODE, latest)
                .from(MUNICIPALITY)
                .forEach(row -> Optional.ofNullable(row.value2())
                        .ifPresent(day -> days.put(new MunicipalityCode(row.value1()), day)));
        return days;
    }

    static Condition condition(ConversationFilter filter, Reader reader) {
        Condition condition = ConversationRepository.readableBy(reader)
                .and(inScope(filter.scope(), reader))
                .and(filter.withdrawn() ? CONVERSATION.WITHDRAWN_AT.isNotNull() : CONVERSATION.WITHDRAWN_AT.isNull());
        List<Condition> narrower = Stream.of(
                        filter.state().map(state -> CONVERSATION.STATE.eq(state.name())),
                        filter.way().map(way -> CONVERSATION.WAY.eq(way.name())),
                        filter.from().map(CONVERSATION.HELD_ON::ge),
                        filter.to().map(CONVERSATION.HELD_ON::le),
                        filter.municipality().map(code -> with(List.of(code))),
                        Optional.of(filter.text().strip())
                                .filter(text -> !text.isEmpty())
                                .map(ConversationListRepository::contains))
                .flatMap(Optional::stream)
                .toList();
        return condition.and(DSL.and(narrower));
    }

    private static Condition with(Collection<MunicipalityCode> municipalities) {
        return CONVERSATION.ID.in(select(CONVERSATION_MUNICIPALITY.CONVERSATION_ID)
                .from(CONVERSATION_MUNICIPALITY)
                .where(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE.in(
                        municipalities.stream().map(MunicipalityCode::digits).toList())));
    }

    private static Condition on(Collection<Topic> topics) {
        return CONVERSATION.ID.in(select(CONVERSATION_TOPIC.CONVERSATION_ID)
                .from(CONVERSATION_TOPIC)
                .where(CONVERSATION_TOPIC.TOPIC.in(
                        topics.stream().map(Topic::name).toList())));
    }

    private static Condition contains(String text) {
        return CONVERSATION
                .TITLE
                .containsIgnoreCase(text)
                .or(CONVERSATION.ASKED.containsIgnoreCase(text))
                .or(CONVERSATION.SAID.containsIgnoreCase(text))
                .or(CONVERSATION.ASSESSMENT.containsIgnoreCase(text));
    }

    private static Condition takenPartInBy(Reader reader) {
        return CONVERSATION.ID.in(select(CONVERSATION_PARTICIPANT.CONVERSATION_ID)
                .from(CONVERSATION_PARTICIPANT)
                .where(CONVERSATION_PARTICIPANT.USER_ID.eq(reader.userId())));
    }

    static Condition inScope(Scope scope, Reader reader) {
        return switch (scope) {
            case MINE -> CONVERSATION.OWNER_ID.eq(reader.userId());
            case SECTION -> CONVERSATION.SECTION.eq(reader.section());
            case ALL -> DSL.noCondition();
        };
    }

    private List<ConversationLine> lines(Condition condition, List<OrderField<?>> order) {
        return database.select(
                        CONVERSATION.ID,
                        CONVERSATION.UID,
                        CONVERSATION.TITLE,
                        CONVERSATION.STATE,
                        CONVERSATION.HELD_ON,
                        CONVERSATION.BEGINS_AT,
                        CONVERSATION.MINUTES,
                        CONVERSATION.WAY,
                        CONVERSATION.PLACE,
                        CONVERSATION.OWNER_ID,
                        CONVERSATION.OWNER_NAME,
                        CONVERSATION.SECTION,
                        CONVERSATION.WITHDRAWN_AT,
                        CONVERSATION.SEQUENCE_NUMBER,
                        CONVERSATION.CHANGED_AT,
                        MUNICIPALITIES,
                        UNDONE,
                        NEXT_DUE)
                .from(CONVERSATION)
                .where(condition)
                .orderBy(order)
                .fetch(ConversationListRepository::line);
    }

    private static ConversationLine line(Record row) {
        return new ConversationLine(
                row.get(CONVERSATION.ID),
                row.get(CONVERSATION.UID),
                row.get(CONVERSATION.TITLE),
                ConversationState.valueOf(row.get(CONVERSATION.STATE)),
                ConversationRepository.appointment(row),
                row.get(MUNICIPALITIES),
                Colleague.ofSection(
                        row.get(CONVERSATION.OWNER_ID),
                        row.get(CONVERSATION.OWNER_NAME),
                        row.get(CONVERSATION.SECTION)),
                row.get(UNDONE),
                Optional.ofNullable(row.get(NEXT_DUE)),
                row.get(CONVERSATION.WITHDRAWN_AT) != null,
                row.get(CONVERSATION.SEQUENCE_NUMBER),
                row.get(CONVERSATION.CHANGED_AT).toInstant());
    }
}
