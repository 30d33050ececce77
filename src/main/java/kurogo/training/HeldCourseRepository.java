package kurogo.training;

import static kurogo.db.Tables.COURSE_UNIT;
import static kurogo.db.Tables.HELD_COURSE;
import static kurogo.db.Tables.HELD_UNIT;
import static kurogo.db.Tables.TRAINING_SESSION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Courses as they were when sessions of them were held: kept with a session's first mark. */
@Repository
class HeldCourseRepository {

    /** Names and topics are those of today, so that a slip of the pen can be mended; hours and what is required are those of then. */
    private static final Field<List<CourseUnit>> UNITS = multiset(
                    select(COURSE_UNIT.ID, COURSE_UNIT.TITLE, COURSE_UNIT.TOPIC, HELD_UNIT.MINUTES, HELD_UNIT.REQUIRED)
                            .from(HELD_UNIT)
                            .join(COURSE_UNIT)
                            .on(COURSE_UNIT.ID.eq(HELD_UNIT.UNIT_ID))
                            .where(HELD_UNIT.SESSION_ID.eq(HELD_COURSE.SESSION_ID))
                            .orderBy(HELD_UNIT.PLACE, HELD_UNIT.UNIT_ID))
            .convertFrom(rows -> rows.map(row -> new CourseUnit(
                    row.value1(), row.value2(), UnitTopic.valueOf(row.value3()), row.value4(), row.value5())));

    private final DSLContext database;

    HeldCourseRepository(DSLContext database) {
        this.database = database;
    }

    /** What all courses asked for, by session. */
    Map<Long, HeldCourse> all() {
        return where(DSL.noCondition());
    }

    /** What some courses asked for, by session. */
    Map<Long, HeldCourse> ofCourses(Collection<Long> courseIds) {
        return where(HELD_COURSE.SESSION_ID.in(
                select(TRAINING_SESSION.ID).from(TRAINING_SESSION).where(TRAINING_SESSION.COURSE_ID.in(courseIds))));
    }

    /** What the courses of some sessions asked for, by session. */
    Map<Long, HeldCourse> ofSessions(Collection<Long> sessionIds) {
        return where(HELD_COURSE.SESSION_ID.in(sessionIds));
    }

    /** A session's course: as it was when the session was held, or as it is while nothing was marked. */
    Course asHeld(long sessionId, Course now) {
        return find(sessionId).map(held -> held.in(now)).orElse(now);
    }

    /** What a session's course asked for when its first mark was made; nothing while nothing is marked. */
    Optional<HeldCourse> find(long sessionId) {
        return where(HELD_COURSE.SESSION_ID.eq(sessionId)).values().stream().findFirst();
    }

    private Map<Long, HeldCourse> where(Condition condition) {
        return database.select(HELD_COURSE.SESSION_ID, UNITS, HELD_COURSE.SHARE_NEEDED)
                .from(HELD_COURSE)
                .where(condition)
                .fetchMap(row -> row.value1(), row -> new HeldCourse(row.value2(), row.value3()));
    }

    void insert(long sessionId, HeldCourse held) {
        List<Query> rows = new ArrayList<>();
        rows.add(database.insertInto(HELD_COURSE)
                .set(HELD_COURSE.SESSION_ID, sessionId)
                .set(HELD_COURSE.SHARE_NEEDED, held.shareNeeded()));
        int place = 0;
        for (CourseUnit unit : held.units()) {
            rows.add(database.insertInto(HELD_UNIT)
                    .set(HELD_UNIT.SESSION_ID, sessionId)
                    .set(HELD_UNIT.UNIT_ID, unit.id())
                    .set(HELD_UNIT.PLACE, place++)
                    .set(HELD_UNIT.MINUTES, unit.minutes())
                    .set(HELD_UNIT.REQUIRED, unit.required()));
        }
        database.batch(rows).execute();
    }

    /** Lets a session of which nothing is marked any more follow its course again. */
    void delete(long sessionId) {
        database.batch(
                        database.deleteFrom(HELD_UNIT).where(HELD_UNIT.SESSION_ID.eq(sessionId)),
                        database.deleteFrom(HELD_COURSE).where(HELD_COURSE.SESSION_ID.eq(sessionId)))
                .execute();
    }
}
