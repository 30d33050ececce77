package kurogo.training;

import static kurogo.db.Tables.CHECK_IN_KEY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What codes of participants are signed with, one key a session. */
@Repository
class CheckInKeyRepository {

    private final DSLContext database;

    CheckInKeyRepository(DSLContext database) {
        this.database = database;
    }

    Optional<byte[]> find(long sessionId) {
        return database.select(CHECK_IN_KEY.SECRET)
                .from(CHECK_IN_KEY)
                .where(CHECK_IN_KEY.SESSION_ID.eq(sessionId))
                .fetchOptional(CHECK_IN_KEY.SECRET);
    }

    void insert(long sessionId, byte[] secret, Instant at, String by) {
        database.insertInto(CHECK_IN_KEY)
                .set(CHECK_IN_KEY.SESSION_ID, sessionId)
                .set(CHECK_IN_KEY.SECRET, secret)
                .set(CHECK_IN_KEY.MADE_AT, at.atOffset(ZoneOffset.UTC))
                .set(CHECK_IN_KEY.MADE_BY, by)
                .execute();
    }

    /** Forgets a session's key; whether there was one. */
    boolean delete(long sessionId) {
        return database.deleteFrom(CHECK_IN_KEY)
                        .where(CHECK_IN_KEY.SESSION_ID.eq(sessionId))
                        .execute()
                == 1;
    }
}
