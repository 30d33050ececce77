package kurogo.training;

import static kurogo.db.Tables.COURSE;
import static kurogo.db.Tables.COURSE_PREREQUISITE;
import static kurogo.db.Tables.COURSE_UNIT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Courses with their units. */
@Repository
class CourseRepository {

    private static final Field<List<CourseUnit>> UNITS = multiset(select(
                            COURSE_UNIT.ID,
                            COURSE_UNIT.TITLE,
                            COURSE_UNIT.TOPIC,
                            COURSE_UNIT.MINUTES,
                            COURSE_UNIT.REQUIRED)
                    .from(COURSE_UNIT)
                    .where(COURSE_UNIT.COURSE_ID.eq(COURSE.ID).and(COURSE_UNIT.DROPPED.isFalse()))
                    .orderBy(COURSE_UNIT.PLACE, COURSE_UNIT.ID))
            .convertFrom(rows -> rows.map(row -> new CourseUnit(
                    row.value1(), row.value2(), UnitTopic.valueOf(row.value3()), row.value4(), row.value5())));

    private static final Field<List<Long>> NEEDS = multiset(select(COURSE_PREREQUISITE.NEEDS_ID)
                    .from(COURSE_PREREQUISITE)
                    .where(COURSE_PREREQUISITE.COURSE_ID.eq(COURSE.ID)))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private final DSLContext database;

    CourseRepository(DSLContext database) {
        this.database = database;
    }

    /** All courses by kind and name, retired ones last. */
    List<Course> all() {
        return where(DSL.noCondition());
    }

    Optional<Course> find(long id) {
        return where(COURSE.ID.eq(id)).stream().findFirst();
    }

    private List<Course> where(Condition condition) {
        return database.select(COURSE.asterisk(), UNITS, NEEDS)
                .from(COURSE)
                .where(condition)
                .orderBy(COURSE.RETIRED, COURSE.ID)
                .fetch(CourseRepository::course);
    }

    private static Course course(Record row) {
        CourseContent content = new CourseContent(
                CourseKind.valueOf(row.get(COURSE.KIND)),
                row.get(COURSE.TITLE),
                row.get(COURSE.AIMS),
                row.get(COURSE.TARGETS),
                row.get(COURSE.MATERIAL),
                row.get(COURSE.IN_ORDER),
                row.get(COURSE.SHARE_NEEDED),
                row.get(UNITS),
                Set.copyOf(row.get(NEEDS)));
        return new Course(row.get(COURSE.ID), content, row.get(COURSE.RETIRED), row.get(COURSE.VERSION));
    }

    long insert(CourseContent content) {
        long id = database.insertInto(COURSE)
                .set(columns(content))
                .set(COURSE.RETIRED, false)
                .set(COURSE.VERSION, 1)
                .returningResult(COURSE.ID)
                .fetchSingle()
                .value1();
        keepParts(id, List.of(), content);
        return id;
    }

    /** Changes a course if nobody changed it since it was read; whether it did. Units keep their numbers. */
    boolean update(Course read, CourseContent content, boolean retired) {
        boolean changed = database.update(COURSE)
                        .set(columns(content))
                        .set(COURSE.RETIRED, retired)
                        .set(COURSE.VERSION, COURSE.VERSION.plus(1))
                        .where(COURSE.ID.eq(read.id()), COURSE.VERSION.eq(read.version()))
                        .execute()
                == 1;
        if (changed) {
            keepParts(read.id(), read.content().units(), content);
        }
        return changed;
    }

    private static Map<Field<?>, Object> columns(CourseContent content) {
        Map<Field<?>, Object> columns = new HashMap<>();
        columns.put(COURSE.KIND, content.kind().name());
        columns.put(COURSE.TITLE, content.title());
        columns.put(COURSE.AIMS, content.aims());
        columns.put(COURSE.TARGETS, content.targets());
        columns.put(COURSE.MATERIAL, content.material());
        columns.put(COURSE.IN_ORDER, content.inOrder());
        columns.put(COURSE.SHARE_NEEDED, content.shareNeeded());
        return columns;
    }

    private void keepParts(long id, List<CourseUnit> before, CourseContent content) {
        List<Query> rows = new ArrayList<>();
        int place = 0;
        for (CourseUnit unit : content.units()) {
            rows.add(unit.id() == 0 ? newUnit(id, place++, unit) : changedUnit(id, place++, unit));
        }
        List<Long> kept = content.units().stream().map(CourseUnit::id).toList();
        before.stream()
                .filter(unit -> !kept.contains(unit.id()))
                .forEach(unit -> rows.add(database.update(COURSE_UNIT)
                        .set(COURSE_UNIT.DROPPED, true)
                        .where(COURSE_UNIT.ID.eq(unit.id()))));
        rows.add(database.deleteFrom(COURSE_PREREQUISITE).where(COURSE_PREREQUISITE.COURSE_ID.eq(id)));
        content.needs()
                .forEach(needed -> rows.add(database.insertInto(COURSE_PREREQUISITE)
                        .set(COURSE_PREREQUISITE.COURSE_ID, id)
                        .set(COURSE_PREREQUISITE.NEEDS_ID, needed)));
        database.batch(rows).execute();
    }

    private Query newUnit(long courseId, int place, CourseUnit unit) {
        return database.insertInto(COURSE_UNIT)
                .set(COURSE_UNIT.COURSE_ID, courseId)
                .set(COURSE_UNIT.PLACE, place)
                .set(COURSE_UNIT.TITLE, unit.title())
                .set(COURSE_UNIT.TOPIC, unit.topic().name())
                .set(COURSE_UNIT.MINUTES, unit.minutes())
                .set(COURSE_UNIT.REQUIRED, unit.required())
                .set(COURSE_UNIT.DROPPED, false);
    }

    private Query changedUnit(long courseId, int place, CourseUnit unit) {
        return database.update(COURSE_UNIT)
                .set(COURSE_UNIT.PLACE, place)
                .set(COURSE_UNIT.TITLE, unit.title())
                .set(COURSE_UNIT.TOPIC, unit.topic().name())
                .set(COURSE_UNIT.MINUTES, unit.minutes())
                .set(COURSE_UNIT.REQUIRED, unit.required())
                .where(COURSE_UNIT.ID.eq(unit.id()), COURSE_UNIT.COURSE_ID.eq(courseId));
    }
}
