package kurogo.access;

import static kurogo.db.Tables.AUDIT_ENTRY;
import static kurogo.db.Tables.USER_ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.calendar.JapanTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The audit trail: lines are added and read, never changed. */
@Repository
class AuditRepository {

    /** An entry; nothing where an outer join found none. */
    static final SelectField<Optional<AuditEntry>> ENTRY = row(
                    AUDIT_ENTRY.HAPPENED_AT,
                    AUDIT_ENTRY.ACTOR,
                    AUDIT_ENTRY.ACCOUNT_ID,
                    AUDIT_ENTRY.ORIGIN,
                    AUDIT_ENTRY.ACTION,
                    AUDIT_ENTRY.SUBJECT,
                    AUDIT_ENTRY.BEFORE_JSON,
                    AUDIT_ENTRY.AFTER_JSON)
            .convertFrom(mapping(AuditRepository::entry));

    private final DSLContext database;

    AuditRepository(DSLContext database) {
        this.database = database;
    }

    /** The trail in a database of which nothing but a connection is at hand. */
    static AuditRepository over(Connection connection) {
        return new AuditRepository(DSL.using(connection));
    }

    /** An entry with the number it was given. */
    record StoredEntry(long id, AuditEntry entry) {}

    /** Names the account only where there is one: commands, which have none, write into databases of earlier programs as well. */
    void add(AuditEntry entry) {
        Map<Field<?>, Object> account = entry.account()
                .<Map<Field<?>, Object>>map(number -> Map.of(AUDIT_ENTRY.ACCOUNT_ID, number))
                .orElseGet(Map::of);
        database.insertInto(AUDIT_ENTRY)
                .set(account)
                .set(AUDIT_ENTRY.HAPPENED_AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(AUDIT_ENTRY.ACTOR, entry.actor())
                .set(AUDIT_ENTRY.ORIGIN, entry.origin())
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.SUBJECT, entry.subject())
                .set(AUDIT_ENTRY.BEFORE_JSON, entry.before())
                .set(AUDIT_ENTRY.AFTER_JSON, entry.after())
                .execute();
    }

    /** Entries that are asked for, newest first. */
    List<AuditEntry> find(AuditQuery query, int offset, int limit) {
        return database
                .select(ENTRY)
                .from(AUDIT_ENTRY)
                .where(matches(query))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(Record1::value1)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every action there is an entry of. */
    List<String> actions() {
        return database.selectDistinct(AUDIT_ENTRY.ACTION)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.ACTION)
                .fetch(AUDIT_ENTRY.ACTION);
    }

    int count(AuditQuery query) {
        return database.fetchCount(AUDIT_ENTRY, matches(query));
    }

    private static Condition matches(AuditQuery query) {
        return holds(query.text())
                .and(query.action().map(AUDIT_ENTRY.ACTION::eq).orElse(DSL.noCondition()))
                .and(query.account().map(AuditRepository::isOf).orElse(DSL.noCondition()))
                .and(query.from()
                        .map(day -> AUDIT_ENTRY.HAPPENED_AT.ge(
                                JapanTime.beginningOf(day).atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()))
                .and(query.until()
                        .map(day -> AUDIT_ENTRY.HAPPENED_AT.lt(
                                JapanTime.beginningOf(day.plusDays(1)).atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()));
    }

    private static Condition holds(String text) {
        return text.isBlank()
                ? DSL.noCondition()
                : AUDIT_ENTRY
                        .ACTOR
                        .containsIgnoreCase(text)
                        .or(AUDIT_ENTRY.ACTION.containsIgnoreCase(text))
                        .or(AUDIT_ENTRY.SUBJECT.containsIgnoreCase(text));
    }

    private static Condition isOf(String account) {
        return AuditQuery.number(account)
                .map(AUDIT_ENTRY.ACCOUNT_ID::eq)
                .orElseGet(() -> AUDIT_ENTRY.ACCOUNT_ID.in(DSL.select(USER_ACCOUNT.ID)
                        .from(USER_ACCOUNT)
                        .where(USER_ACCOUNT.LOGIN_NAME.equalIgnoreCase(account))));
    }

    private static Optional<AuditEntry> entry(
            @Nullable OffsetDateTime at,
            String actor,
            @Nullable Long account,
            String origin,
            String action,
            String subject,
            String before,
            String after) {
        return Optional.ofNullable(at)
                .map(moment -> new AuditEntry(
                        moment.toInstant(),
                        actor,
                        Optional.ofNullable(account),
                        origin,
                        action,
                        subject,
                        before,
                        after));
    }
}
