package kurogo.access;

import static kurogo.db.Tables.RECOVERY_CODE;
import static kurogo.db.Tables.SECOND_FACTOR;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Second factors that were set up, and the codes for when one is lost. */
@Repository
class SecondFactorRepository {

    private final DSLContext database;

    SecondFactorRepository(DSLContext database) {
        this.database = database;
    }

    Optional<SecondFactorKey> find(long userId) {
        return database.select(SECOND_FACTOR.KEY_LETTERS)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.USER_ID.eq(userId))
                .fetchOptional(row -> new SecondFactorKey(row.value1()));
    }

    /** Keeps a key whose number of a step was typed; an earlier key and its codes open nothing any more. */
    void keep(long userId, SecondFactorKey key, long step, Instant at) {
        remove(userId);
        database.insertInto(SECOND_FACTOR)
                .set(SECOND_FACTOR.USER_ID, userId)
                .set(SECOND_FACTOR.KEY_LETTERS, key.letters())
                .set(SECOND_FACTOR.LAST_STEP, step)
                .set(SECOND_FACTOR.SET_UP_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Spends the number of a step; whether it was not spent before. Two at once spend it once. */
    boolean spend(long userId, long step) {
        return database.update(SECOND_FACTOR)
                        .set(SECOND_FACTOR.LAST_STEP, step)
                        .where(SECOND_FACTOR.USER_ID.eq(userId), SECOND_FACTOR.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    /** Takes a second factor away; whether there was one. */
    boolean remove(long userId) {
        removeRecoveryCodes(userId);
        return database.deleteFrom(SECOND_FACTOR)
                        .where(SECOND_FACTOR.USER_ID.eq(userId))
                        .execute()
                == 1;
    }

    /** Keeps codes, by their checksums, instead of those there were. */
    void keepRecoveryCodes(long userId, Collection<String> checksums) {
        removeRecoveryCodes(userId);
        database.batch(checksums.stream()
                        .map(checksum -> database.insertInto(RECOVERY_CODE)
                                .set(RECOVERY_CODE.USER_ID, userId)
                                .set(RECOVERY_CODE.SHA256, checksum))
                        .toList())
                .execute();
    }

    /** Spends a recovery code; whether there was one. */
    boolean spendRecoveryCode(long userId, String checksum) {
        return database.deleteFrom(RECOVERY_CODE)
                        .where(RECOVERY_CODE.USER_ID.eq(userId), RECOVERY_CODE.SHA256.eq(checksum))
                        .execute()
                == 1;
    }

    int countRecoveryCodes(long userId) {
        return database.fetchCount(RECOVERY_CODE, RECOVERY_CODE.USER_ID.eq(userId));
    }

    private void removeRecoveryCodes(long userId) {
        database.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.USER_ID.eq(userId))
                .execute();
    }
}
