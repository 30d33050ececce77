package kurogo.api;

import static kurogo.db.Tables.API_TOKEN;
import static kurogo.db.Tables.USER_ACCOUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.db.tables.records.ApiTokenRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Personal tokens, of each secret its checksum. */
@Repository
class ApiTokenRepository {

    private static final String BETWEEN = ",";

    private final DSLContext database;

    ApiTokenRepository(DSLContext database) {
        this.database = database;
    }

    /** Somebody's tokens, the newest first. */
    List<ApiToken> of(long userId) {
        return tokens(API_TOKEN.USER_ID.eq(userId));
    }

    Optional<ApiToken> find(String sha256) {
        return tokens(API_TOKEN.SHA256.eq(sha256)).stream().findFirst();
    }

    private List<ApiToken> tokens(Condition which) {
        return database.select(API_TOKEN, USER_ACCOUNT.SESSIONS_ENDED)
                .from(API_TOKEN)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(API_TOKEN.USER_ID))
                .where(which)
                .orderBy(API_TOKEN.ISSUED_AT.desc(), API_TOKEN.ID.desc())
                .fetch(row -> token(row.value1(), row.value2()));
    }

    long insert(long userId, NewApiToken wanted, String sha256, Instant at) {
        return database.insertInto(API_TOKEN)
                .set(API_TOKEN.USER_ID, userId)
                .set(API_TOKEN.NAME, wanted.name())
                .set(API_TOKEN.SHA256, sha256)
                .set(
                        API_TOKEN.SCOPES,
                        wanted.scopes().stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN)))
                .set(API_TOKEN.ISSUED_AT, at.atOffset(ZoneOffset.UTC))
                .set(API_TOKEN.EXPIRES_AT, at.plus(wanted.life()).atOffset(ZoneOffset.UTC))
                .set(API_TOKEN.SESSIONS_ENDED, sessionsEnded(userId))
                .returningResult(API_TOKEN.ID)
                .fetchSingle()
                .value1();
    }

    void used(long id, Instant at) {
        database.update(API_TOKEN)
                .set(API_TOKEN.USED_AT, at.atOffset(ZoneOffset.UTC))
                .where(API_TOKEN.ID.eq(id))
                .execute();
    }

    /** Takes one of somebody's tokens away; whether there was such. */
    boolean delete(long userId, long id) {
        return database.deleteFrom(API_TOKEN)
                        .where(API_TOKEN.ID.eq(id))
                        .and(API_TOKEN.USER_ID.eq(userId))
                        .execute()
                == 1;
    }

    private static Field<Integer> sessionsEnded(long userId) {
        return DSL.field(
                DSL.select(USER_ACCOUNT.SESSIONS_ENDED).from(USER_ACCOUNT).where(USER_ACCOUNT.ID.eq(userId)));
    }

    private static ApiToken token(ApiTokenRecord row, int sessionsEnded) {
        return new ApiToken(
                row.getId(),
                row.getUserId(),
                row.getName(),
                scopes(row.getScopes()),
                row.getIssuedAt().toInstant(),
                row.getExpiresAt().toInstant(),
                row.getSessionsEnded() != sessionsEnded,
                Optional.ofNullable(row.getUsedAt()).map(OffsetDateTime::toInstant));
    }

    private static Set<ApiScope> scopes(String text) {
        return Arrays.stream(text.split(BETWEEN, -1)).map(ApiScope::valueOf).collect(Collectors.toSet());
    }
}
