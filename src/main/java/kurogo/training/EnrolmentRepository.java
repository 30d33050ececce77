package kurogo.training;

import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.tables.records.EnrolmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Who was put down for what. */
@Repository
class EnrolmentRepository {

    private final DSLContext database;

    EnrolmentRepository(DSLContext database) {
        this.database = database;
    }

    /** Everybody put down for a session, in the order in which they were. */
    List<Enrolment> of(long sessionId) {
        return where(ENROLMENT.SESSION_ID.eq(sessionId));
    }

    /** People of a municipality put down for any session. */
    List<Enrolment> of(MunicipalityCode municipality) {
        return where(ENROLMENT.MUNICIPALITY_CODE.eq(municipality.digits()));
    }

    /** Everything somebody was put down for. */
    List<Enrolment> ofParticipant(long participantId) {
        return where(ENROLMENT.PARTICIPANT_ID.eq(participantId));
    }

    /** Who of some people has a seat in one of some sessions, and has not said that they cannot come. */
    List<Enrolment> awaited(Collection<Long> participantIds, Collection<Long> sessionIds) {
        return where(ENROLMENT
                .SESSION_ID
                .in(sessionIds)
                .and(ENROLMENT.PARTICIPANT_ID.in(participantIds))
                .and(holdsSeat()));
    }

    /** Everybody with a seat in one of some sessions, who has not said that they cannot come. */
    List<Enrolment> awaited(Collection<Long> sessionIds) {
        return where(ENROLMENT.SESSION_ID.in(sessionIds).and(holdsSeat()));
    }

    List<Enrolment> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : where(ENROLMENT.ID.in(ids));
    }

    Optional<Enrolment> find(long id) {
        return where(ENROLMENT.ID.eq(id)).stream().findFirst();
    }

    Optional<Enrolment> find(long sessionId, long participantId) {
        return where(ENROLMENT.SESSION_ID.eq(sessionId).and(ENROLMENT.PARTICIPANT_ID.eq(participantId))).stream()
                .findFirst();
    }

    /** How many seats are taken and how many wait, by session. */
    Map<Long, Demand> demand(Collection<Long> sessions) {
        Map<Long, Demand> counted = database.select(
                        ENROLMENT.SESSION_ID,
                        counted(holdsSeat()),
                        counted(ENROLMENT
                                .STATE
                                .eq(EnrolmentState.WAITING.name())
                                .and(ENROLMENT.APOLOGY.eq(""))),
                        counted(ENROLMENT.STATE.eq(EnrolmentState.SEATED.name()).and(ENROLMENT.APOLOGY.ne(""))))
                .from(ENROLMENT)
                .where(ENROLMENT.SESSION_ID.in(sessions))
                .groupBy(ENROLMENT.SESSION_ID)
                .fetchMap(row -> row.value1(), row -> new Demand(row.value2(), row.value3(), row.value4()));
        return sessions.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> counted.getOrDefault(id, Demand.NONE)));
    }

    private static Field<Integer> counted(Condition who) {
        return count().filterWhere(who);
    }

    /** Whoever said beforehand that they cannot come leaves their seat to others. */
    private static Condition holdsSeat() {
        return ENROLMENT.STATE.eq(EnrolmentState.SEATED.name()).and(ENROLMENT.APOLOGY.eq(""));
    }

    /** How many of those with a seat in a session have one in others too, by the other session. */
    Map<Long, Integer> alsoIn(long sessionId, Collection<Long> others) {
        return database.select(ENROLMENT.SESSION_ID, count())
                .from(ENROLMENT)
                .where(holdsSeat())
                .and(ENROLMENT.SESSION_ID.in(others))
                .and(ENROLMENT.PARTICIPANT_ID.in(select(ENROLMENT.PARTICIPANT_ID)
                        .from(ENROLMENT)
                        .where(ENROLMENT.SESSION_ID.eq(sessionId))
                        .and(holdsSeat())))
                .groupBy(ENROLMENT.SESSION_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private List<Enrolment> where(Condition condition) {
        return database.select(ENROLMENT.asterisk(), PARTICIPANT.NAME, PARTICIPANT.KANA)
                .from(ENROLMENT)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENROLMENT.PARTICIPANT_ID))
                .where(condition)
                .orderBy(ENROLMENT.ID)
                .fetch(EnrolmentRepository::enrolment);
    }

    private static Enrolment enrolment(Record row) {
        return new Enrolment(
                row.get(ENROLMENT.ID),
                row.get(ENROLMENT.SESSION_ID),
                row.get(ENROLMENT.PARTICIPANT_ID),
                row.get(PARTICIPANT.NAME),
                row.get(PARTICIPANT.KANA),
                new Enrolment.Post(
                        Optional.ofNullable(row.get(ENROLMENT.MUNICIPALITY_CODE))
                                .map(MunicipalityCode::new),
                        row.get(ENROLMENT.SECTION),
                        row.get(ENROLMENT.POST),
                        row.get(ENROLMENT.MANAGER)),
                Attending.valueOf(row.get(ENROLMENT.ATTENDING)),
                EnrolmentState.valueOf(row.get(ENROLMENT.STATE)),
                new Enrolment.Priority(
                        row.get(ENROLMENT.NEVER_REACHED),
                        row.get(ENROLMENT.FLAGGED),
                        row.get(ENROLMENT.ASKED_AT).toInstant()),
                row.get(ENROLMENT.ASKED_BY),
                Optional.ofNullable(row.get(ENROLMENT.MOVED_UP_AT)).map(at -> at.toInstant()),
                row.get(ENROLMENT.REASON),
                row.get(ENROLMENT.APOLOGY),
                row.get(ENROLMENT.WALK_IN),
                row.get(ENROLMENT.EXEMPTION),
                row.get(ENROLMENT.VERSION));
    }

    long insert(
            long sessionId,
            Participant participant,
            Attending attending,
            EnrolmentState state,
            Enrolment.Priority priority,
            String askedBy,
            boolean walkIn) {
        return database.insertInto(ENROLMENT)
                .set(ENROLMENT.SESSION_ID, sessionId)
                .set(ENROLMENT.PARTICIPANT_ID, participant.id())
                .set(postOf(participant.person()))
                .set(ENROLMENT.ATTENDING, attending.name())
                .set(ENROLMENT.STATE, state.name())
                .set(ENROLMENT.NEVER_REACHED, priority.neverReached())
                .set(ENROLMENT.FLAGGED, priority.flagged())
                .set(ENROLMENT.ASKED_AT, priority.askedAt().atOffset(ZoneOffset.UTC))
                .set(ENROLMENT.ASKED_BY, askedBy)
                .set(ENROLMENT.REASON, "")
                .set(ENROLMENT.APOLOGY, "")
                .set(ENROLMENT.WALK_IN, walkIn)
                .set(ENROLMENT.VERSION, 1)
                .returningResult(ENROLMENT.ID)
                .fetchSingle()
                .value1();
    }

    private static EnrolmentRecord postOf(Person person) {
        EnrolmentRecord row = new EnrolmentRecord();
        row.set(
                ENROLMENT.MUNICIPALITY_CODE,
                person.municipality().map(MunicipalityCode::digits).orElse(null));
        row.set(ENROLMENT.SECTION, person.section());
        row.set(ENROLMENT.POST, person.post());
        row.set(ENROLMENT.MANAGER, person.manager());
        return row;
    }

    /** Puts somebody down anew whose enrolment was cancelled before, or who had said that they cannot come: as who they are by now, and at the asking of whoever asks now. */
    void revive(
            Enrolment before,
            Participant participant,
            Attending attending,
            EnrolmentState state,
            Enrolment.Priority priority,
            String askedBy,
            boolean walkIn) {
        database.update(ENROLMENT)
                .set(postOf(participant.person()))
                .set(ENROLMENT.ATTENDING, attending.name())
                .set(ENROLMENT.STATE, state.name())
                .set(ENROLMENT.NEVER_REACHED, priority.neverReached())
                .set(ENROLMENT.FLAGGED, priority.flagged())
                .set(ENROLMENT.ASKED_AT, priority.askedAt().atOffset(ZoneOffset.UTC))
                .set(ENROLMENT.ASKED_BY, askedBy)
                .set(ENROLMENT.REASON, "")
                .set(ENROLMENT.APOLOGY, "")
                .set(ENROLMENT.EXEMPTION, "")
                .set(ENROLMENT.WALK_IN, walkIn)
                .setNull(ENROLMENT.MOVED_UP_AT)
                .set(ENROLMENT.VERSION, ENROLMENT.VERSION.plus(1))
                .where(ENROLMENT.ID.eq(before.id()))
                .execute();
    }

    /** Cancels an enrolment if nobody changed it since it was read; whether it did. */
    boolean cancel(Enrolment read, String reason) {
        return database.update(ENROLMENT)
                        .set(ENROLMENT.STATE, EnrolmentState.CANCELLED.name())
                        .set(ENROLMENT.REASON, reason)
                        .set(ENROLMENT.VERSION, ENROLMENT.VERSION.plus(1))
                        .where(ENROLMENT.ID.eq(read.id()), ENROLMENT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    /** Notes what somebody said beforehand who cannot come; whether nobody changed it meanwhile. */
    boolean apologise(Enrolment read, String apology) {
        return database.update(ENROLMENT)
                        .set(ENROLMENT.APOLOGY, apology)
                        .set(ENROLMENT.VERSION, ENROLMENT.VERSION.plus(1))
                        .where(ENROLMENT.ID.eq(read.id()), ENROLMENT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    /** Lets somebody take part in another way, of an enrolment the caller has read under the lock of its session. */
    void changeWay(Enrolment read, Attending way, EnrolmentState state) {
        database.update(ENROLMENT)
                .set(ENROLMENT.ATTENDING, way.name())
                .set(ENROLMENT.STATE, state.name())
                .set(ENROLMENT.VERSION, ENROLMENT.VERSION.plus(1))
                .where(ENROLMENT.ID.eq(read.id()))
                .execute();
    }

    /** Keeps why somebody was put down who lacks what the course asks for; no reason when they lack nothing. */
    void exempt(long id, String because) {
        database.update(ENROLMENT)
                .set(ENROLMENT.EXEMPTION, because)
                .where(ENROLMENT.ID.eq(id))
                .execute();
    }

    void moveUp(Collection<Long> ids, Instant at) {
        database.update(ENROLMENT)
                .set(ENROLMENT.STATE, EnrolmentState.SEATED.name())
                .set(ENROLMENT.APOLOGY, "")
                .set(ENROLMENT.MOVED_UP_AT, at.atOffset(ZoneOffset.UTC))
                .set(ENROLMENT.VERSION, ENROLMENT.VERSION.plus(1))
                .where(ENROLMENT.ID.in(ids))
                .execute();
    }
}
