package kurogo.followup;

import static kurogo.db.Tables.CALENDAR_TOLD;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.followup.ical.Told;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** What subscriptions were last told. */
@Repository
class CalendarToldRepository {

    private final DSLContext database;

    CalendarToldRepository(DSLContext database) {
        this.database = database;
    }

    List<Told> of(long userId) {
        return database.selectFrom(CALENDAR_TOLD)
                .where(CALENDAR_TOLD.USER_ID.eq(userId))
                .orderBy(CALENDAR_TOLD.UID)
                .fetch(row -> new Told(
                        row.getUid(),
                        row.getToldDay(),
                        row.getSequenceNumber(),
                        row.getRaised(),
                        Told.Standing.valueOf(row.getStanding()),
                        Optional.ofNullable(row.getTurnedAt()).map(at -> at.toInstant())));
    }

    /** Puts what is told now in the place of what was told of the same events before. */
    void replace(long userId, Collection<Told> before, Collection<Told> now) {
        Stream<Query> gone = before.stream()
                .map(told -> database.deleteFrom(CALENDAR_TOLD)
                        .where(CALENDAR_TOLD.USER_ID.eq(userId), CALENDAR_TOLD.UID.eq(told.uid())));
        Stream<Query> come = now.stream().map(told -> insertOf(userId, told));
        database.batch(Stream.concat(gone, come).toList()).execute();
    }

    private Query insertOf(long userId, Told told) {
        return database.insertInto(CALENDAR_TOLD)
                .set(CALENDAR_TOLD.USER_ID, userId)
                .set(CALENDAR_TOLD.UID, told.uid())
                .set(CALENDAR_TOLD.TOLD_DAY, told.day())
                .set(CALENDAR_TOLD.SEQUENCE_NUMBER, told.sequence())
                .set(CALENDAR_TOLD.RAISED, told.raised())
                .set(CALENDAR_TOLD.STANDING, told.standing().name())
                .set(
                        CALENDAR_TOLD.TURNED_AT,
                        told.turnedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    }
}
