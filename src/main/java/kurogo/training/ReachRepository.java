package kurogo.training;

import static kurogo.db.Tables.ATTENDANCE;
import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.TRAINING_DAY;
import static kurogo.db.Tables.TRAINING_DAY_UNIT;
import static kurogo.db.Tables.TRAINING_SESSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.training.rule.Presence;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who was there, and whom training reached by it. */
@Repository
class ReachRepository {

    private static final List<String> THERE = Stream.of(Presence.values())
            .filter(Presence::isThere)
            .map(Presence::name)
            .toList();

    private static final String SESSIONS = "sessions";
    private static final Field<Long> LAST_DAY_OF = field(name(SESSIONS, "session_id"), Long.class);
    private static final Field<LocalDate> LAST_DAY = field(name(SESSIONS, "last_day"), LocalDate.class);

    private final DSLContext database;

    ReachRepository(DSLContext database) {
        this.database = database;
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
                .from(units())
                .where(ENROLMENT.MUNICIPALITY_CODE.isNotNull())
                .and(sawSomething())
                .and(stands())
                .and(taughtOn().between(from, to))
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    /** The last day on which somebody of each municipality was there. */
    Map<MunicipalityCode, LocalDate> latest() {
        return days(max(taughtOn()));
    }

    /** The first day on which somebody of each municipality was there. */
    Map<MunicipalityCode, LocalDate> firstReached() {
        return days(min(taughtOn()));
    }

    private Map<MunicipalityCode, LocalDate> days(Field<LocalDate> day) {
        return database.select(ENROLMENT.MUNICIPALITY_CODE, day)
                .from(units())
                .where(ENROLMENT.MUNICIPALITY_CODE.isNotNull())
                .and(sawSomething())
                .and(stands())
                .groupBy(ENROLMENT.MUNICIPALITY_CODE)
                .fetchMap(row -> new MunicipalityCode(row.value1()), row -> row.value2());
    }

    /** Marks with whose they are, and with the day their unit is taught on where it is told. */
    private static Table<?> units() {
        return ATTENDANCE
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTENDANCE.ENROLMENT_ID))
                .leftJoin(TRAINING_DAY_UNIT)
                .on(
                        TRAINING_DAY_UNIT.SESSION_ID.eq(ENROLMENT.SESSION_ID),
                        TRAINING_DAY_UNIT.UNIT_ID.eq(ATTENDANCE.UNIT_ID))
                .leftJoin(TRAINING_DAY)
                .on(
                        TRAINING_DAY.SESSION_ID.eq(TRAINING_DAY_UNIT.SESSION_ID),
                        TRAINING_DAY.PLACE.eq(TRAINING_DAY_UNIT.PLACE))
                .join(lastDays())
                .on(LAST_DAY_OF.eq(ENROLMENT.SESSION_ID));
    }

    private static Table<?> lastDays() {
        return select(TRAINING_DAY.SESSION_ID, max(TRAINING_DAY.HELD_ON).as("last_day"))
                .from(TRAINING_DAY)
                .groupBy(TRAINING_DAY.SESSION_ID)
                .asTable(SESSIONS);
    }

    /** The day of a mark; a single day need not name its units. */
    private static Field<LocalDate> taughtOn() {
        return coalesce(TRAINING_DAY.HELD_ON, LAST_DAY);
    }

    /** The minutes that count of all people of each municipality in some periods, in their order; a session counts on its last day. */
    Map<MunicipalityCode, List<Integer>> minutes(List<ReportingPeriod> periods) {
        List<? extends Field<BigDecimal>> sums = periods.stream()
                .map(period ->
                        sum(ATTENDANCE.MINUTES).filterWhere(LAST_DAY.between(period.firstDay(), period.lastDay())))
                .toList();
        return database.select(ENROLMENT.MUNICIPALITY_CODE)
                .select(sums)
                .from(units())
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
                        LAST_DAY,
                        taughtOn())
                .from(units())
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
                        row.value9(),
                        row.value10()));
    }
}
