package kurogo.review;

import static kurogo.db.Tables.RULE_SET;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Rule sets, of which each version is kept for ever. */
@Repository
class RuleSetRepository {

    private final DSLContext database;

    RuleSetRepository(DSLContext database) {
        this.database = database;
    }

    /** A stored rule set. */
    record StoredRuleSet(long id, String name, int versionNumber, LocalDate dated, String thresholds) {}

    Optional<StoredRuleSet> newest() {
        return database.select(RULE_SET.ID, RULE_SET.NAME, RULE_SET.VERSION_NUMBER, RULE_SET.DATED, RULE_SET.THRESHOLDS)
                .from(RULE_SET)
                .orderBy(RULE_SET.ID.desc())
                .limit(1)
                .fetchOptional(
                        row -> new StoredRuleSet(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    Optional<StoredRuleSet> find(long id) {
        return database.select(RULE_SET.ID, RULE_SET.NAME, RULE_SET.VERSION_NUMBER, RULE_SET.DATED, RULE_SET.THRESHOLDS)
                .from(RULE_SET)
                .where(RULE_SET.ID.eq(id))
                .fetchOptional(
                        row -> new StoredRuleSet(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    long insert(String name, int versionNumber, LocalDate dated, String thresholds, Instant at, String by) {
        return database.insertInto(RULE_SET)
                .set(RULE_SET.NAME, name)
                .set(RULE_SET.VERSION_NUMBER, versionNumber)
                .set(RULE_SET.DATED, dated)
                .set(RULE_SET.THRESHOLDS, thresholds)
                .set(RULE_SET.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .set(RULE_SET.CREATED_BY, by)
                .returningResult(RULE_SET.ID)
                .fetchSingle()
                .value1();
    }
}
