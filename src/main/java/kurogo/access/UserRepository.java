package kurogo.access;

import static kurogo.db.Tables.SECOND_FACTOR;
import static kurogo.db.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** User accounts. */
@Repository
class UserRepository {

    private final DSLContext database;

    UserRepository(DSLContext database) {
        this.database = database;
    }

    /** An account with what only the login needs. */
    record StoredAccount(
            UserAccount account,
            String passwordHash,
            int failedLogins,
            Optional<Instant> lockedUntil,
            int sessionsEnded) {}

    List<UserAccount> all() {
        return select(DSL.noCondition()).stream().map(StoredAccount::account).toList();
    }

    Optional<StoredAccount> findByLoginName(String loginName) {
        return select(USER_ACCOUNT.LOGIN_NAME.eq(loginName)).stream().findFirst();
    }

    Optional<StoredAccount> find(long id) {
        return select(USER_ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    /** An account, held until the transaction ends: of guesses at the same time each waits until the one before it is counted. */
    Optional<StoredAccount> hold(long id) {
        database.select(USER_ACCOUNT.ID)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.eq(id))
                .forUpdate()
                .execute();
        return find(id);
    }

    long insert(UserProfile profile, String passwordHash, boolean temporary) {
        return database.insertInto(USER_ACCOUNT)
                .set(USER_ACCOUNT.LOGIN_NAME, profile.loginName())
                .set(USER_ACCOUNT.DISPLAY_NAME, profile.displayName())
                .set(USER_ACCOUNT.ROLE, profile.role().name())
                .set(USER_ACCOUNT.MUNICIPALITY_CODE, code(profile))
                .set(USER_ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(USER_ACCOUNT.PASSWORD_TEMPORARY, temporary)
                .set(USER_ACCOUNT.ENABLED, profile.enabled())
                .set(USER_ACCOUNT.FAILED_LOGINS, 0)
                .set(USER_ACCOUNT.VERSION, 1)
                .returningResult(USER_ACCOUNT.ID)
                .fetchSingle()
                .value1();
    }

    /** Changes an account if nobody changed it since it was read; whether it did. */
    boolean update(UserAccount read, UserProfile profile) {
        return database.update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.LOGIN_NAME, profile.loginName())
                        .set(USER_ACCOUNT.DISPLAY_NAME, profile.displayName())
                        .set(USER_ACCOUNT.ROLE, profile.role().name())
                        .set(USER_ACCOUNT.MUNICIPALITY_CODE, code(profile))
                        .set(USER_ACCOUNT.ENABLED, profile.enabled())
                        .set(USER_ACCOUNT.VERSION, USER_ACCOUNT.VERSION.plus(1))
                        .where(USER_ACCOUNT.ID.eq(read.id()), USER_ACCOUNT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    /** Sets a password if nobody changed the account since it was read, which ends every session of it; whether it did. */
    boolean setPassword(UserAccount read, String passwordHash, boolean temporary) {
        return database.update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.PASSWORD_HASH, passwordHash)
                        .set(USER_ACCOUNT.PASSWORD_TEMPORARY, temporary)
                        .set(USER_ACCOUNT.FAILED_LOGINS, 0)
                        .setNull(USER_ACCOUNT.LOCKED_UNTIL)
                        .set(USER_ACCOUNT.SESSIONS_ENDED, USER_ACCOUNT.SESSIONS_ENDED.plus(1))
                        .set(USER_ACCOUNT.VERSION, USER_ACCOUNT.VERSION.plus(1))
                        .where(USER_ACCOUNT.ID.eq(read.id()), USER_ACCOUNT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    /** Ends every session of an account. */
    void endSessions(long id) {
        database.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.SESSIONS_ENDED, USER_ACCOUNT.SESSIONS_ENDED.plus(1))
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Adds one failed login in the database, where two at once are both counted; how many there are now. */
    int countFailedLogin(long id) {
        database.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.FAILED_LOGINS, USER_ACCOUNT.FAILED_LOGINS.plus(1))
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
        return database.select(USER_ACCOUNT.FAILED_LOGINS)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    /** Takes the last failure and what followed from it back. */
    void forgetFailedLogin(long id) {
        database.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.FAILED_LOGINS, USER_ACCOUNT.FAILED_LOGINS.minus(1))
                .setNull(USER_ACCOUNT.LOCKED_UNTIL)
                .where(USER_ACCOUNT.ID.eq(id), USER_ACCOUNT.FAILED_LOGINS.gt(0))
                .execute();
    }

    void lock(long id, Instant until) {
        database.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.LOCKED_UNTIL, until.atOffset(ZoneOffset.UTC))
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Notes a login, before which failures count no more. */
    void signedIn(long id, Instant at) {
        database.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.FAILED_LOGINS, 0)
                .setNull(USER_ACCOUNT.LOCKED_UNTIL)
                .set(USER_ACCOUNT.LAST_SIGNED_IN_AT, at.atOffset(ZoneOffset.UTC))
                .where(USER_ACCOUNT.ID.eq(id))
                .execute();
    }

    boolean isEmpty() {
        return !database.fetchExists(USER_ACCOUNT);
    }

    private List<StoredAccount> select(Condition condition) {
        return database.select(
                        USER_ACCOUNT.ID,
                        USER_ACCOUNT.LOGIN_NAME,
                        USER_ACCOUNT.DISPLAY_NAME,
                        USER_ACCOUNT.ROLE,
                        USER_ACCOUNT.MUNICIPALITY_CODE,
                        USER_ACCOUNT.ENABLED,
                        USER_ACCOUNT.VERSION,
                        USER_ACCOUNT.PASSWORD_HASH,
                        USER_ACCOUNT.FAILED_LOGINS,
                        USER_ACCOUNT.LOCKED_UNTIL,
                        USER_ACCOUNT.PASSWORD_TEMPORARY,
                        USER_ACCOUNT.SESSIONS_ENDED,
                        USER_ACCOUNT.LAST_SIGNED_IN_AT,
                        SECOND_FACTOR.USER_ID.isNotNull())
                .from(USER_ACCOUNT)
                .leftJoin(SECOND_FACTOR)
                .on(SECOND_FACTOR.USER_ID.eq(USER_ACCOUNT.ID))
                .where(condition)
                .orderBy(USER_ACCOUNT.LOGIN_NAME)
                .fetch(row -> new StoredAccount(
                        new UserAccount(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                Role.valueOf(row.value4()),
                                Optional.ofNullable(row.value5()).map(MunicipalityCode::new),
                                row.value6(),
                                row.value11(),
                                row.value14(),
                                Optional.ofNullable(row.value13()).map(OffsetDateTime::toInstant),
                                row.value7()),
                        row.value8(),
                        row.value9(),
                        Optional.ofNullable(row.value10()).map(OffsetDateTime::toInstant),
                        row.value12()));
    }

    private static @Nullable String code(UserProfile profile) {
        return profile.municipality().map(MunicipalityCode::digits).orElse(null);
    }
}
