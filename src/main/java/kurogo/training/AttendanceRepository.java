package kurogo.training;

import static kurogo.db.Tables.ATTENDANCE;
import static kurogo.db.Tables.ENROLMENT;

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

    void delete(Key key) {
        database.deleteFrom(ATTENDANCE)
                .where(ATTENDANCE.ENROLMENT_ID.eq(key.enrolmentId()), ATTENDANCE.UNIT_ID.eq(key.unitId()))
                .execute();
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

    /** Enrolments of a session whose people were there in any unit. */
    Set<Long> there(long sessionId) {
        return database.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.SESSION_ID.eq(sessionId))
                .and(wasThere())
                .fetchSet(row -> row.value1());
    }

    /** Municipalities of which somebody was ever there. */
    Set<MunicipalityCode> everReached() {
        return database.selectDistinct(ENROLMENT.MUNICIPALITY_CODE)
                .from(ENROLMENT)
                .where(ENROLMENT.MUNICIPALITY_CODE.isNotNull())
                .and(wasThere())
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    /** Municipalities of which somebody was there on a day between two, both included. */
    Set<MunicipalityCode> reached(LocalDate from, LocalDate to) {
        return database.selectDistinct(ENROLMENT.MUNICIPALITY_CODE)
                .from(ENROLMENT)
                .where(ENROLMENT.MUNICIPALITY_CODE.isNotNull())
                .and(wasThere())
                .and(ENROLMENT.SESSION_ID.in(select(TRAINING_DAY.SESSION_ID)
                        .from(TRAINING_DAY)
                        .where(TRAINING_DAY.HELD_ON.between(from, to))))
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    /** The last day on which somebody of each municipality was there. */
    Map<MunicipalityCode, LocalDate> latest() {
        return days(max(TRAINING_DAY.HELD_ON));
    }

    /** The first day of the first session at which somebody of each municipality was. */
    Map<MunicipalityCode, LocalDate> firstReached() {
        return days(min(TRAINING_DAY.HELD_ON));
    }

    private Map<MunicipalityCode, LocalDate> days(Field<LocalDate> day) {
        return database.select(ENROLMENT.MUNICIPALITY_CODE, day)
                .from(ENROLMENT)
                .join(TRAINING_DAY)
                .on(TRAINING_DAY.SESSION_ID.eq(ENROLMENT.SESSION_ID))
                .where(ENROLMENT.MUNICIPALITY_CODE.isNotNull())
                .and(wasThere())
                .groupBy(ENROLMENT.MUNICIPALITY_CODE)
                .fetchMap(row -> new MunicipalityCode(row.value1()), row -> row.value2());
    }

    /** The minutes that count of all people of each municipality in some periods, in their order; a session counts on its last day. */
    Map<MunicipalityCode, List<Integer>> minutes(List<ReportingPeriod> periods) {
        Field<LocalDate> lastDay = max(TRAINING_DAY.HELD_ON).as("last_day");
        Table<?> sessions = select(TRAINING_DAY.SESSION_ID, lastDay)
                .from(TRAINING_DAY)
                .groupBy(TRAINING_DAY.SESSION_ID)
                .asTable("sessions");
        Field<LocalDate> day = field(name("sessions", "last_day"), LocalDate.class);
        List<? extends Field<BigDecimal>> sums = periods.stream()
                .map(period -> sum(ATTENDANCE.MINUTES).filterWhere(day.between(period.firstDay(), period.lastDay())))
                .toList();
        return database.select(ENROLMENT.MUNICIPALITY_CODE)
                .select(sums)
                .from(ATTENDANCE)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTENDANCE.ENROLMENT_ID))
                .join(sessions)
                .on(field(name("sessions", "session_id"), Long.class).eq(ENROLMENT.SESSION_ID))
                .where(ENROLMENT.MUNICIPALITY_CODE.isNotNull())
                .and(ATTENDANCE.PRESENCE.in(THERE))
                .and(stands())
                .groupBy(ENROLMENT.MUNICIPALITY_CODE)
                .fetchMap(
                        row -> new MunicipalityCode(row.get(ENROLMENT.MUNICIPALITY_CODE)),
                        row -> IntStream.rangeClosed(1, periods.size())
                                .mapToObj(column -> Objects.requireNonNullElse(row.get(column, Integer.class), 0))
                                .toList());
    }

    private static Condition wasThere() {
        return ENROLMENT
                .ID
                .in(select(ATTENDANCE.ENROLMENT_ID).from(ATTENDANCE).where(sawSomething()))
                .and(stands());
    }

    /** Whoever is marked with no minutes was not there. */
    private static Condition sawSomething() {
        return ATTENDANCE.PRESENCE.in(THERE).and(ATTENDANCE.MINUTES.gt(0));
    }

    /** What was marked of an enrolment, or in a session, that was cancelled afterwards counts nowhere. */
    private static Condition stands() {
        return ENROLMENT
                .STATE
                .ne(EnrolmentState.CANCELLED.name())
                .and(ENROLMENT.SESSION_ID.notIn(select(TRAINING_SESSION.ID)
                        .from(TRAINING_SESSION)
                        .where(TRAINING_SESSION.STATE.eq(SessionState.CANCELLED.name()))));
    }

    /** Minutes that count of everybody who was anywhere, one line a session and unit. */
    List<Attended> all() {
        return attended(DSL.noCondition());
    }

    /** The same of one course. */
    List<Attended> ofCourse(long courseId) {
        return attended(TRAINING_SESSION.COURSE_ID.eq(courseId));
    }

    /** The same of some sessions. */
    List<Attended> ofSessions(Collection<Long> sessionIds) {
        return sessionIds.isEmpty() ? List.of() : attended(ENROLMENT.SESSION_ID.in(sessionIds));
    }

    /** The same of some people in several courses. */
    List<Attended> of(Collection<Long> participantIds, Collection<Long> courseIds) {
        return attended(ENROLMENT.PARTICIPANT_ID.in(participantIds).and(TRAINING_SESSION.COURSE_ID.in(courseIds)));
    }

    /** In which units something was marked, of some enrolments. */
    Set<Key> marked(Collection<Long> enrolmentIds) {
        return database.select(ATTENDANCE.ENROLMENT_ID, ATTENDANCE.UNIT_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.ENROLMENT_ID.in(enrolmentIds))
                .fetchSet(row -> new Key(row.value1(), row.value2()));
    }

    private List<Attended> attended(Condition condition) {
        return database.select(
                        ENROLMENT.PARTICIPANT_ID,
                        ENROLMENT.ID,
                        ENROLMENT.SESSION_ID,
                        TRAINING_SESSION.COURSE_ID,
                        ENROLMENT.MUNICIPALITY_CODE,
                        ENROLMENT.MANAGER,
                        ATTENDANCE.UNIT_ID,
                        ATTENDANCE.MINUTES,
                        lastDay())
                .from(ATTENDANCE)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTENDANCE.ENROLMENT_ID))
                .join(TRAINING_SESSION)
                .on(TRAINING_SESSION.ID.eq(ENROLMENT.SESSION_ID))
                .where(sawSomething())
                .and(stands())
                .and(condition)
                .orderBy(ENROLMENT.ID, ATTENDANCE.UNIT_ID)
                .fetch(row -> new Attended(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5()).map(MunicipalityCode::new),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    private static Field<LocalDate> lastDay() {
        return field(select(max(TRAINING_DAY.HELD_ON))
                .from(TRAINING_DAY)
                .where(TRAINING_DAY.SESSION_ID.eq(ENROLMENT.SESSION_ID)));
    }
}
