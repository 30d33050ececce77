package kurogo.training;

import static kurogo.db.Tables.HELD_COURSE;
import static kurogo.db.Tables.TRAINING_DAY;
import static kurogo.db.Tables.TRAINING_DAY_UNIT;
import static kurogo.db.Tables.TRAINING_SESSION;
import static kurogo.db.Tables.TRAINING_TEAM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sessions with their days and people. */
@Repository
class SessionRepository {

    private static final Field<List<Beginning>> UNITS = multiset(
                    select(TRAINING_DAY_UNIT.UNIT_ID, TRAINING_DAY_UNIT.BEGINS_AT)
                            .from(TRAINING_DAY_UNIT)
                            .where(TRAINING_DAY_UNIT.SESSION_ID.eq(TRAINING_DAY.SESSION_ID))
                            .and(TRAINING_DAY_UNIT.PLACE.eq(TRAINING_DAY.PLACE)))
            .convertFrom(rows -> rows.map(row -> new Beginning(row.value1(), Optional.ofNullable(row.value2()))));

    private static final Field<List<SessionDay>> DAYS = multiset(
                    select(TRAINING_DAY.HELD_ON, TRAINING_DAY.BEGINS_AT, TRAINING_DAY.ENDS_AT, UNITS)
                            .from(TRAINING_DAY)
                            .where(TRAINING_DAY.SESSION_ID.eq(TRAINING_SESSION.ID))
                            .orderBy(TRAINING_DAY.PLACE))
            .convertFrom(
                    rows -> rows.map(row -> Beginning.day(row.value1(), row.value2(), row.value3(), row.value4())));

    private static final Field<List<TeamMember>> TEAM = multiset(
                    select(TRAINING_TEAM.ROLE, TRAINING_TEAM.USER_ID, TRAINING_TEAM.NAME)
                            .from(TRAINING_TEAM)
                            .where(TRAINING_TEAM.SESSION_ID.eq(TRAINING_SESSION.ID))
                            .orderBy(TRAINING_TEAM.PLACE))
            .convertFrom(rows -> rows.map(row -> new TeamMember(
                    TeamMember.Role.valueOf(row.value1()), Optional.ofNullable(row.value2()), row.value3())));

    /** A unit of a day, and when it begins where that is planned. */
    private record Beginning(long unit, Optional<LocalTime> at) {

        static SessionDay day(LocalDate day, LocalTime begins, LocalTime ends, List<Beginning> units) {
            Map<Long, LocalTime> planned = new HashMap<>();
            units.forEach(one -> one.at().ifPresent(at -> planned.put(one.unit(), at)));
            return new SessionDay(
                    day, begins, ends, units.stream().map(Beginning::unit).toList(), planned);
        }
    }

    private final DSLContext database;

    SessionRepository(DSLContext database) {
        this.database = database;
    }

    Optional<TrainingSession> find(long id) {
        return where(TRAINING_SESSION.ID.eq(id)).stream().findFirst();
    }

    /** The same, and nobody else changes what hangs on it until this transaction ends. */
    Optional<TrainingSession> lock(long id) {
        database.select(TRAINING_SESSION.ID)
                .from(TRAINING_SESSION)
                .where(TRAINING_SESSION.ID.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    /** Sessions with a day between two, both included, the first first. */
    List<TrainingSession> between(LocalDate first, LocalDate last) {
        return where(heldBetween(first, last));
    }

    /** The same of those that were ever opened for people. */
    List<TrainingSession> announcedBetween(LocalDate first, LocalDate last) {
        return where(heldBetween(first, last).and(TRAINING_SESSION.ANNOUNCED.isTrue()));
    }

    private static Condition heldBetween(LocalDate first, LocalDate last) {
        return exists(selectOne()
                .from(TRAINING_DAY)
                .where(TRAINING_DAY.SESSION_ID.eq(TRAINING_SESSION.ID))
                .and(TRAINING_DAY.HELD_ON.between(first, last)));
    }

    /** Sessions of some courses that are still to be held, or were not noted as held, and whose last day lies before a day. */
    List<TrainingSession> awaitedBefore(LocalDate day, Collection<Long> courseIds) {
        return where(TRAINING_SESSION
                .COURSE_ID
                .in(courseIds)
                .and(TRAINING_SESSION.STATE.in(SessionState.OPEN.name(), SessionState.CLOSED.name()))
                .and(notExists(selectOne()
                        .from(TRAINING_DAY)
                        .where(TRAINING_DAY.SESSION_ID.eq(TRAINING_SESSION.ID))
                        .and(TRAINING_DAY.HELD_ON.ge(day)))));
    }

    /** Sessions still to be held in which nobody is marked, and whose days name one of some units, the first first. */
    List<TrainingSession> awaitedOf(Collection<Long> unitIds) {
        return where(TRAINING_SESSION
                .STATE
                .in(SessionState.DRAFT.name(), SessionState.OPEN.name(), SessionState.CLOSED.name())
                .and(TRAINING_SESSION.ID.notIn(select(HELD_COURSE.SESSION_ID).from(HELD_COURSE)))
                .and(TRAINING_SESSION.ID.in(select(TRAINING_DAY_UNIT.SESSION_ID)
                        .from(TRAINING_DAY_UNIT)
                        .where(TRAINING_DAY_UNIT.UNIT_ID.in(unitIds)))));
    }

    /** Sessions of a course that were not cancelled, in which nobody is marked, and of which the beginning of a unit is planned, the first first. */
    List<TrainingSession> timedOf(long courseId) {
        return where(TRAINING_SESSION
                .COURSE_ID
                .eq(courseId)
                .and(TRAINING_SESSION.STATE.ne(SessionState.CANCELLED.name()))
                .and(TRAINING_SESSION.ID.notIn(select(HELD_COURSE.SESSION_ID).from(HELD_COURSE)))
                .and(TRAINING_SESSION.ID.in(select(TRAINING_DAY_UNIT.SESSION_ID)
                        .from(TRAINING_DAY_UNIT)
                        .where(TRAINING_DAY_UNIT.BEGINS_AT.isNotNull()))));
    }

    /** Sessions by their numbers, the first first. */
    List<TrainingSession> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : where(TRAINING_SESSION.ID.in(ids));
    }

    /** Sessions with some words in their title, the latest kept first. */
    List<TrainingSession> titled(String words, int most) {
        return where(TRAINING_SESSION.ID.in(select(TRAINING_SESSION.ID)
                .from(TRAINING_SESSION)
                .where(TRAINING_SESSION.TITLE.containsIgnoreCase(words))
                .orderBy(TRAINING_SESSION.ID.desc())
                .limit(most)));
    }

    private List<TrainingSession> where(Condition condition) {
        return database
                .select(TRAINING_SESSION.asterisk(), DAYS, TEAM)
                .from(TRAINING_SESSION)
                .where(condition)
                .orderBy(TRAINING_SESSION.ID)
                .fetch(SessionRepository::session)
                .stream()
                .sorted((one, other) ->
                        one.content().firstDay().compareTo(other.content().firstDay()))
                .toList();
    }

    private static TrainingSession session(Record row) {
        SessionContent content = new SessionContent(
                row.get(TRAINING_SESSION.COURSE_ID),
                row.get(TRAINING_SESSION.TITLE),
                row.get(DAYS),
                row.get(TRAINING_SESSION.PLACE),
                row.get(TRAINING_SESSION.ONLINE),
                new Seats(row.get(TRAINING_SESSION.SEATS_AT_PLACE), row.get(TRAINING_SESSION.SEATS_ONLINE)),
                row.get(TRAINING_SESSION.FAIR_SHARE),
                row.get(TRAINING_SESSION.DEADLINE),
                Optional.ofNullable(row.get(TRAINING_SESSION.COST_YEN)),
                row.get(TRAINING_SESSION.MATERIALS),
                row.get(TRAINING_SESSION.SERIES),
                row.get(TEAM));
        return new TrainingSession(
                row.get(TRAINING_SESSION.ID),
                row.get(TRAINING_SESSION.UID),
                content,
                SessionState.valueOf(row.get(TRAINING_SESSION.STATE)),
                row.get(TRAINING_SESSION.CANCELLED_BECAUSE),
                row.get(TRAINING_SESSION.SEQUENCE_NUMBER),
                row.get(TRAINING_SESSION.CHANGED_AT).toInstant(),
                row.get(TRAINING_SESSION.CHANGED_BY),
                row.get(TRAINING_SESSION.VERSION));
    }

    long insert(String uid, SessionContent content, Instant at, String by) {
        long id = database.insertInto(TRAINING_SESSION)
                .set(columns(content, at, by))
                .set(TRAINING_SESSION.UID, uid)
                .set(TRAINING_SESSION.STATE, SessionState.DRAFT.name())
                .set(TRAINING_SESSION.CANCELLED_BECAUSE, "")
                .set(TRAINING_SESSION.SEQUENCE_NUMBER, 0)
                .set(TRAINING_SESSION.VERSION, 1)
                .returningResult(TRAINING_SESSION.ID)
                .fetchSingle()
                .value1();
        insertParts(id, content);
        return id;
    }

    /** Changes a session if nobody changed it since it was read; whether it did. */
    boolean update(TrainingSession read, TrainingSession next) {
        boolean changed = database.update(TRAINING_SESSION)
                        .set(columns(next.content(), next.changedAt(), next.changedBy()))
                        .set(TRAINING_SESSION.STATE, next.state().name())
                        .set(TRAINING_SESSION.ANNOUNCED, announced(next.state()))
                        .set(TRAINING_SESSION.CANCELLED_BECAUSE, next.cancelledBecause())
                        .set(TRAINING_SESSION.SEQUENCE_NUMBER, next.sequence())
                        .set(TRAINING_SESSION.VERSION, TRAINING_SESSION.VERSION.plus(1))
                        .where(TRAINING_SESSION.ID.eq(read.id()), TRAINING_SESSION.VERSION.eq(read.version()))
                        .execute()
                == 1;
        if (changed && !read.content().equals(next.content())) {
            deleteParts(read.id());
            insertParts(read.id(), next.content());
        }
        return changed;
    }

    /** Opened once, it was told. */
    private static Condition announced(SessionState next) {
        return next == SessionState.DRAFT || next == SessionState.CANCELLED
                ? TRAINING_SESSION.ANNOUNCED.isTrue()
                : DSL.trueCondition();
    }

    private static Map<Field<?>, @Nullable Object> columns(SessionContent content, Instant at, String by) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(TRAINING_SESSION.COURSE_ID, content.courseId());
        columns.put(TRAINING_SESSION.TITLE, content.title());
        columns.put(TRAINING_SESSION.PLACE, content.place());
        columns.put(TRAINING_SESSION.ONLINE, content.online());
        columns.put(TRAINING_SESSION.SEATS_AT_PLACE, content.seats().atPlace());
        columns.put(TRAINING_SESSION.SEATS_ONLINE, content.seats().online());
        columns.put(TRAINING_SESSION.FAIR_SHARE, content.fairShare());
        columns.put(TRAINING_SESSION.DEADLINE, content.deadline());
        columns.put(TRAINING_SESSION.COST_YEN, content.costYen().orElse(null));
        columns.put(TRAINING_SESSION.MATERIALS, content.materials());
        columns.put(TRAINING_SESSION.SERIES, content.series());
        columns.put(TRAINING_SESSION.CHANGED_AT, at.atOffset(ZoneOffset.UTC));
        columns.put(TRAINING_SESSION.CHANGED_BY, by);
        return columns;
    }

    private void deleteParts(long id) {
        database.batch(
                        database.deleteFrom(TRAINING_DAY_UNIT).where(TRAINING_DAY_UNIT.SESSION_ID.eq(id)),
                        database.deleteFrom(TRAINING_DAY).where(TRAINING_DAY.SESSION_ID.eq(id)),
                        database.deleteFrom(TRAINING_TEAM).where(TRAINING_TEAM.SESSION_ID.eq(id)))
                .execute();
    }

    private void insertParts(long id, SessionContent content) {
        List<Query> rows = new ArrayList<>();
        int place = 0;
        for (SessionDay day : content.days()) {
            int at = place++;
            rows.add(database.insertInto(TRAINING_DAY)
                    .set(TRAINING_DAY.SESSION_ID, id)
                    .set(TRAINING_DAY.PLACE, at)
                    .set(TRAINING_DAY.HELD_ON, day.day())
                    .set(TRAINING_DAY.BEGINS_AT, day.begins())
                    .set(TRAINING_DAY.ENDS_AT, day.ends()));
            day.units()
                    .forEach(unit -> rows.add(database.insertInto(TRAINING_DAY_UNIT)
                            .set(TRAINING_DAY_UNIT.SESSION_ID, id)
                            .set(TRAINING_DAY_UNIT.PLACE, at)
                            .set(TRAINING_DAY_UNIT.UNIT_ID, unit)
                            .set(TRAINING_DAY_UNIT.BEGINS_AT, day.beginnings().get(unit))));
        }
        int seat = 0;
        for (TeamMember member : content.team()) {
            rows.add(database.insertInto(TRAINING_TEAM)
                    .set(TRAINING_TEAM.SESSION_ID, id)
                    .set(TRAINING_TEAM.PLACE, seat++)
                    .set(TRAINING_TEAM.ROLE, member.role().name())
                    .set(TRAINING_TEAM.USER_ID, member.userId().orElse(null))
                    .set(TRAINING_TEAM.NAME, member.name()));
        }
        database.batch(rows).execute();
    }
}
