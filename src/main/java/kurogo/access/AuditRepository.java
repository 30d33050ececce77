package kurogo.access;

import static kurogo.db.Tables.AUDIT_ENTRY;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The audit trail: lines are added and read, never changed. */
@Repository
class AuditRepository {

    private final DSLContext database;

    AuditRepository(DSLContext database) {
        this.database = database;
    }

    void add(AuditEntry entry) {
        database.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.HAPPENED_AT, entry.at().atOffset(ZoneOffset.UTC))
                .set(AUDIT_ENTRY.ACTOR, entry.actor())
                .set(AUDIT_ENTRY.ORIGIN, entry.origin())
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.SUBJECT, entry.subject())
                .set(AUDIT_ENTRY.BEFORE_JSON, entry.before())
                .set(AUDIT_ENTRY.AFTER_JSON, entry.after())
                .execute();
    }

    /** Entries whose actor, action or subject holds a text, newest first. */
    List<AuditEntry> find(String text, int offset, int limit) {
        return database.select(
                        AUDIT_ENTRY.HAPPENED_AT,
                        AUDIT_ENTRY.ACTOR,
                        AUDIT_ENTRY.ORIGIN,
                        AUDIT_ENTRY.ACTION,
                        AUDIT_ENTRY.SUBJECT,
                        AUDIT_ENTRY.BEFORE_JSON,
                        AUDIT_ENTRY.AFTER_JSON)
                .from(AUDIT_ENTRY)
                .where(holds(text))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> new AuditEntry(
                        row.value1().toInstant(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    int count(String text) {
        return database.fetchCount(AUDIT_ENTRY, holds(text));
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
}
