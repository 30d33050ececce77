package kurogo.training;

import static kurogo.db.Tables.ATTENDANCE;
import static kurogo.db.Tables.ATTENDANCE_CLEARED;
import static kurogo.db.Tables.ENROLMENT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.training.rule.Presence;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** Who was there. */
@Repository
class AttendanceRepository {

    private final DSLContext database;

    AttendanceRepository(DSLContext database) {
        this.database = database;
    }

    /** All marks of a session, by enrolment and unit. */
    Map<Long, Map<Long, Mark>> of(long sessionId) {
        Map<Long, Map<Long, Mark>> marks = new HashMap<>();
        database.select(ATTENDANCE.asterisk())
                .from(ATTENDANCE)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTENDANCE.ENROLMENT_ID))
                .where(ENROLMENT.SESSION_ID.eq(sessionId))
                .fetchInto(ATTENDANCE)
                .forEach(row -> marks.computeIfAbsent(row.getEnrolmentId(), none -> new HashMap<>())
                        .put(
                                row.getUnitId(),
                                new Mark(
                                        Presence.valueOf(row.getPresence()),
                                        row.getMinutes(),
                                        row.getMadeAt().toInstant(),
                                        row.getMadeBy(),
                                        Mark.Way.valueOf(row.getWay()))));
        return marks;
    }

    /** Keeps marks that are new, and marks that replace others. */
    void keep(Map<Key, Mark> added, Map<Key, Mark> changed) {
        Stream<Query> inserts = added.entrySet().stream().map(entry -> insert(entry.getKey(), entry.getValue()));
        Stream<Query> updates = changed.entrySet().stream().map(entry -> update(entry.getKey(), entry.getValue()));
        database.batch(Stream.concat(inserts, updates).toList()).execute();
    }

    /** Takes marks back and remembers when each was taken back last. */
    void clear(Map<Key, Instant> moments) {
        database.batch(moments.entrySet().stream()
                        .flatMap(entry -> Stream.of(delete(entry.getKey()), remember(entry.getKey(), entry.getValue())))
                        .toList())
                .execute();
    }

    private Query delete(Key key) {
        return database.deleteFrom(ATTENDANCE)
                .where(ATTENDANCE.ENROLMENT_ID.eq(key.enrolmentId()), ATTENDANCE.UNIT_ID.eq(key.unitId()));
    }

    private Query remember(Key key, Instant at) {
        return database.insertInto(ATTENDANCE_CLEARED)
                .set(ATTENDANCE_CLEARED.ENROLMENT_ID, key.enrolmentId())
                .set(ATTENDANCE_CLEARED.UNIT_ID, key.unitId())
                .set(ATTENDANCE_CLEARED.CLEARED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflict(ATTENDANCE_CLEARED.ENROLMENT_ID, ATTENDANCE_CLEARED.UNIT_ID)
                .doUpdate()
                .set(ATTENDANCE_CLEARED.CLEARED_AT, at.atOffset(ZoneOffset.UTC));
    }

    /** When marks of a session were last taken back. */
    Map<Key, Instant> cleared(long sessionId) {
        return database.select(
                        ATTENDANCE_CLEARED.ENROLMENT_ID, ATTENDANCE_CLEARED.UNIT_ID, ATTENDANCE_CLEARED.CLEARED_AT)
                .from(ATTENDANCE_CLEARED)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTENDANCE_CLEARED.ENROLMENT_ID))
                .where(ENROLMENT.SESSION_ID.eq(sessionId))
                .fetchMap(
                        row -> new Key(row.value1(), row.value2()),
                        row -> row.value3().toInstant());
    }

    /** Whose mark in which unit. */
    record Key(long enrolmentId, long unitId) {}

    private Query insert(Key key, Mark mark) {
        return database.insertInto(ATTENDANCE)
                .set(ATTENDANCE.ENROLMENT_ID, key.enrolmentId())
                .set(ATTENDANCE.UNIT_ID, key.unitId())
                .set(ATTENDANCE.PRESENCE, mark.presence().name())
                .set(ATTENDANCE.MINUTES, mark.minutes())
                .set(ATTENDANCE.MADE_AT, mark.madeAt().atOffset(ZoneOffset.UTC))
                .set(ATTENDANCE.MADE_BY, mark.madeBy())
                .set(ATTENDANCE.WAY, mark.way().name());
    }

    private Query update(Key key, Mark mark) {
        return database.update(ATTENDANCE)
                .set(ATTENDANCE.PRESENCE, mark.presence().name())
                .set(ATTENDANCE.MINUTES, mark.minutes())
                .set(ATTENDANCE.MADE_AT, mark.madeAt().atOffset(ZoneOffset.UTC))
                .set(ATTENDANCE.MADE_BY, mark.madeBy())
                .set(ATTENDANCE.WAY, mark.way().name())
                .where(ATTENDANCE.ENROLMENT_ID.eq(key.enrolmentId()), ATTENDANCE.UNIT_ID.eq(key.unitId()));
    }

    /** In which units something was marked, of some enrolments. */
    Set<Key> marked(Collection<Long> enrolmentIds) {
        return database.select(ATTENDANCE.ENROLMENT_ID, ATTENDANCE.UNIT_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.ENROLMENT_ID.in(enrolmentIds))
                .fetchSet(row -> new Key(row.value1(), row.value2()));
    }

    /** The units in which somebody is marked who is down for a session. */
    Set<Long> markedUnits(long sessionId) {
        return database.selectDistinct(ATTENDANCE.UNIT_ID)
                .from(ATTENDANCE)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTENDANCE.ENROLMENT_ID))
                .where(ENROLMENT.SESSION_ID.eq(sessionId), ENROLMENT.STATE.eq(EnrolmentState.SEATED.name()))
                .fetchSet(row -> row.value1());
    }
}
