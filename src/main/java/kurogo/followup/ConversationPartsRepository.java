package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_FLAG;
import static kurogo.db.Tables.CONVERSATION_MUNICIPALITY;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static kurogo.db.Tables.CONVERSATION_TOPIC;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** What a conversation has several of: municipalities, flags, topics and participants. */
@Repository
class ConversationPartsRepository {

    static final Field<List<MunicipalityCode>> MUNICIPALITIES = multiset(
                    select(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE)
                            .from(CONVERSATION_MUNICIPALITY)
                            .where(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(CONVERSATION.ID)))
            .convertFrom(rows -> rows.map(row -> new MunicipalityCode(row.value1())));

    static final Field<List<Long>> FLAGS = multiset(select(CONVERSATION_FLAG.FLAG_ID)
                    .from(CONVERSATION_FLAG)
                    .where(CONVERSATION_FLAG.CONVERSATION_ID.eq(CONVERSATION.ID)))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    static final Field<List<Topic>> TOPICS = multiset(select(CONVERSATION_TOPIC.TOPIC)
                    .from(CONVERSATION_TOPIC)
                    .where(CONVERSATION_TOPIC.CONVERSATION_ID.eq(CONVERSATION.ID)))
            .convertFrom(rows -> rows.map(row -> Topic.valueOf(row.value1())));

    static final Field<List<Participant>> PARTICIPANTS = multiset(select(
                            CONVERSATION_PARTICIPANT.SIDE,
                            CONVERSATION_PARTICIPANT.USER_ID,
                            CONVERSATION_PARTICIPANT.CONTACT_ID,
                            CONVERSATION_PARTICIPANT.NAME,
                            CONVERSATION_PARTICIPANT.SECTION,
                            CONVERSATION_PARTICIPANT.POST)
                    .from(CONVERSATION_PARTICIPANT)
                    .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                    .orderBy(CONVERSATION_PARTICIPANT.PLACE))
            .convertFrom(rows -> rows.map(row -> new Participant(
                    Side.valueOf(row.value1()),
                    Optional.ofNullable(row.value2()),
                    Optional.ofNullable(row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6())));

    private final DSLContext database;

    ConversationPartsRepository(DSLContext database) {
        this.database = database;
    }

    static String confinedTo(ConversationContent content, String section) {
        return content.visibility() == Visibility.SECTION ? section : "";
    }

    void delete(long id) {
        database.deleteFrom(CONVERSATION_MUNICIPALITY)
                .where(CONVERSATION_MUNICIPALITY.CONVERSATION_ID.eq(id))
                .execute();
        database.deleteFrom(CONVERSATION_FLAG)
                .where(CONVERSATION_FLAG.CONVERSATION_ID.eq(id))
                .execute();
        database.deleteFrom(CONVERSATION_TOPIC)
                .where(CONVERSATION_TOPIC.CONVERSATION_ID.eq(id))
                .execute();
        database.deleteFrom(CONVERSATION_PARTICIPANT)
                .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(id))
                .execute();
    }

    void insert(long id, ConversationContent content, Colleague owner) {
        List<Query> rows = new ArrayList<>();
        Optional<LocalDate> talkedOn =
                Optional.of(content.appointment().day()).filter(day -> content.state() == ConversationState.HELD);
        content.municipalities()
                .forEach(code -> rows.add(database.insertInto(CONVERSATION_MUNICIPALITY)
                        .set(CONVERSATION_MUNICIPALITY.CONVERSATION_ID, id)
                        .set(CONVERSATION_MUNICIPALITY.MUNICIPALITY_CODE, code.digits())
                        .set(CONVERSATION_MUNICIPALITY.TALKED_ON, talkedOn.orElse(null))
                        .set(CONVERSATION_MUNICIPALITY.CONFINED_TO, confinedTo(content, owner.section()))
                        .set(CONVERSATION_MUNICIPALITY.OWNER_ID, owner.id())));
        content.flags()
                .forEach(flag -> rows.add(database.insertInto(CONVERSATION_FLAG)
                        .set(CONVERSATION_FLAG.CONVERSATION_ID, id)
                        .set(CONVERSATION_FLAG.FLAG_ID, flag)));
        content.topics()
                .forEach(topic -> rows.add(database.insertInto(CONVERSATION_TOPIC)
                        .set(CONVERSATION_TOPIC.CONVERSATION_ID, id)
                        .set(CONVERSATION_TOPIC.TOPIC, topic.name())));
        int place = 0;
        for (Participant participant : content.participants()) {
            rows.add(participantRow(id, place++, participant));
        }
        database.batch(rows).execute();
    }

    private Query participantRow(long id, int place, Participant participant) {
        return database.insertInto(CONVERSATION_PARTICIPANT)
                .set(CONVERSATION_PARTICIPANT.CONVERSATION_ID, id)
                .set(CONVERSATION_PARTICIPANT.PLACE, place)
                .set(CONVERSATION_PARTICIPANT.SIDE, participant.side().name())
                .set(CONVERSATION_PARTICIPANT.USER_ID, participant.userId().orElse(null))
                .set(
                        CONVERSATION_PARTICIPANT.CONTACT_ID,
                        participant.contactId().orElse(null))
                .set(CONVERSATION_PARTICIPANT.NAME, participant.name())
                .set(CONVERSATION_PARTICIPANT.SECTION, participant.section())
                .set(CONVERSATION_PARTICIPANT.POST, participant.post());
    }
}
