package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static kurogo.db.Tables.MUNICIPAL_CONTACT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What conversations gave municipalities, as reports tell it. */
@Repository
class SupportGivenRepository {

    private final DSLContext database;

    SupportGivenRepository(DSLContext database) {
        this.database = database;
    }

    /** What was held between two days; of what a reader may not read no more than that it was, how, and with whom. */
    List<SupportGiven> between(LocalDate first, LocalDate last, Reader reader) {
        Condition held = CONVERSATION
                .HELD_ON
                .between(first, last)
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull());
        Map<Long, List<MunicipalityCode>> municipalities = municipalities(held);
        Map<Long, TookPart> people = tookPart(held);
        Field<Boolean> readable =
                field(ConversationRepository.readableBy(reader)).as("readable");
        return database.select(
                        CONVERSATION.ID,
                        CONVERSATION.HELD_ON,
                        CONVERSATION.SUPPORT,
                        CONVERSATION.WAY,
                        CONVERSATION.TITLE,
                        CONVERSATION.MINUTES,
                        CONVERSATION.OWNER_ID,
                        CONVERSATION.OWNER_NAME,
                        CONVERSATION.SECTION,
                        readable)
                .from(CONVERSATION)
                .where(held)
                .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID)
                .fetch(row -> {
                    long id = row.get(CONVERSATION.ID);
                    TookPart some = people.getOrDefault(id, TookPart.NOBODY);
                    return new SupportGiven(
                            row.get(CONVERSATION.HELD_ON),
                            SupportKind.valueOf(row.get(CONVERSATION.SUPPORT)),
                            Optional.of(ContactWay.valueOf(row.get(CONVERSATION.WAY))),
                            Optional.of(told(row)).filter(told -> row.get(readable)),
                            some.ours(),
                            some.theirs(),
                            SupportGiven.shared(
                                    municipalities.getOrDefault(id, List.of()), some.known(), some.theirs()));
                });
    }

    private Map<Long, List<MunicipalityCode>> municipalities(Condition held) {
        return database.select(CONVERSATION.ID, CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                .from(CONVERSATION)
                .join(CONVERSATION_MUNICIPALITY)
                .on(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(held)
                .fetchGroups(row -> row.value1(), row -> new MunicipalityCode(row.value2()));
    }

    private Map<Long, TookPart> tookPart(Condition held) {
        Map<Long, TookPart> people = new HashMap<>();
        database.select(CONVERSATION.ID, CONVERSATION_PARTICIPANT.SIDE, MUNICIPAL_CONTACT.MUNICIPALITY_CODE, count())
                .from(CONVERSATION)
                .join(CONVERSATION_PARTICIPANT)
                .on(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(MUNICIPAL_CONTACT)
                .on(MUNICIPAL_CONTACT.ID.eq(CONVERSATION_PARTICIPANT.CONTACT_ID))
                .where(held)
                .groupBy(CONVERSATION.ID, CONVERSATION_PARTICIPANT.SIDE, MUNICIPAL_CONTACT.MUNICIPALITY_CODE)
                .forEach(row -> people.merge(
                        row.value1(),
                        TookPart.of(
                                Side.valueOf(row.value2()),
                                Optional.ofNullable(row.value3()).map(MunicipalityCode::new),
                                row.value4()),
                        TookPart::and));
        return people;
    }

    /**
     * Who took part in a conversation.
     *
     * @param ours how many of the prefecture
     * @param theirs how many of municipalities
     * @param known how many of these are known to belong to each municipality, from the contact they were chosen from
     */
    private record TookPart(int ours, int theirs, Map<MunicipalityCode, Integer> known) {

        static final TookPart NOBODY = new TookPart(0, 0, Map.of());

        static TookPart of(Side side, Optional<MunicipalityCode> municipality, int number) {
            return switch (side) {
                case US -> new TookPart(number, 0, Map.of());
                case THEM ->
                    new TookPart(
                            0,
                            number,
                            municipality.map(code -> Map.of(code, number)).orElse(Map.of()));
            };
        }

        TookPart and(TookPart other) {
            Map<MunicipalityCode, Integer> all = new HashMap<>(known);
            other.known.forEach((code, number) -> all.merge(code, number, Integer::sum));
            return new TookPart(ours + other.ours, theirs + other.theirs, all);
        }
    }

    private static SupportGiven.Told told(Record row) {
        return new SupportGiven.Told(
                row.get(CONVERSATION.TITLE),
                Optional.ofNullable(row.get(CONVERSATION.MINUTES)),
                Colleague.ofSection(
                        row.get(CONVERSATION.OWNER_ID),
                        row.get(CONVERSATION.OWNER_NAME),
                        row.get(CONVERSATION.SECTION)));
    }
}
