package kurogo.followup;

import static kurogo.db.Tables.CALENDAR_TOKEN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The tokens calendars are subscribed to with, as checksums. */
@Repository
class CalendarTokenRepository {

    private final DSLContext database;

    CalendarTokenRepository(DSLContext database) {
        this.database = database;
    }

    /** Since when somebody has a token. */
    Optional<Instant> issuedAt(long userId) {
        return database.select(CALENDAR_TOKEN.ISSUED_AT)
                .from(CALENDAR_TOKEN)
                .where(CALENDAR_TOKEN.USER_ID.eq(userId))
                .fetchOptional(row -> row.value1().toInstant());
    }

    /** Whose token it is; whoever else asks for the same waits until this is answered. */
    Optional<Long> ownerAlone(String sha256) {
        return database.select(CALENDAR_TOKEN.USER_ID)
                .from(CALENDAR_TOKEN)
                .where(CALENDAR_TOKEN.SHA256.eq(sha256))
                .forUpdate()
                .fetchOptional(row -> row.value1());
    }

    void insert(long userId, String sha256, Instant at) {
        database.insertInto(CALENDAR_TOKEN)
                .set(CALENDAR_TOKEN.USER_ID, userId)
                .set(CALENDAR_TOKEN.SHA256, sha256)
                .set(CALENDAR_TOKEN.ISSUED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    int delete(long userId) {
        return database.deleteFrom(CALENDAR_TOKEN)
                .where(CALENDAR_TOKEN.USER_ID.eq(userId))
                .execute();
    }
}
