package kurogo.review;

import static kurogo.db.Tables.ROUND_RULE_SET;
import static kurogo.db.Tables.RULE_SET;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.review.rule.RuleSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets, of which each version is kept for ever, and the rounds tied to one. */
@Repository
class RuleSetRepository {

    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();
    private final DSLContext database;

    RuleSetRepository(DSLContext database) {
        this.database = database;
    }

    /** What a round is tied to. */
    record Tie(long ruleSetId, int version) {}

    /** All versions, the newest first. */
    List<RuleSetVersion> all() {
        return where(DSL.noCondition());
    }

    /** The newest version of the rule set that was there first: the one by which rounds are judged that are tied to none. */
    Optional<RuleSetVersion> newest() {
        return where(RULE_SET.NAME.in(database.select(RULE_SET.NAME)
                        .from(RULE_SET)
                        .orderBy(RULE_SET.ID)
                        .limit(1)))
                .stream()
                .findFirst();
    }

    Optional<RuleSetVersion> find(long id) {
        return where(RULE_SET.ID.eq(id)).stream().findFirst();
    }

    /** The newest version of that name. */
    Optional<RuleSetVersion> newest(String name) {
        return where(RULE_SET.NAME.eq(name)).stream().findFirst();
    }

    /** Keeps a version; its own number is ignored. Nothing where somebody else was faster. */
    Optional<Long> insert(RuleSetVersion version) {
        RuleSet ruleSet = version.ruleSet();
        return database.insertInto(RULE_SET)
                .set(RULE_SET.NAME, ruleSet.name())
                .set(RULE_SET.VERSION_NUMBER, ruleSet.version())
                .set(RULE_SET.DATED, ruleSet.date())
                .set(RULE_SET.THRESHOLDS, json.writeValueAsString(ruleSet.toMap()))
                .set(RULE_SET.NOTE, version.note())
                .set(RULE_SET.CREATED_AT, version.keptAt().atOffset(ZoneOffset.UTC))
                .set(RULE_SET.CREATED_BY, version.keptBy())
                .onConflict(RULE_SET.NAME, RULE_SET.VERSION_NUMBER)
                .doNothing()
                .returningResult(RULE_SET.ID)
                .fetchOptional(row -> row.value1());
    }

    Optional<Tie> tie(long roundId) {
        return database.select(ROUND_RULE_SET.RULE_SET_ID, ROUND_RULE_SET.VERSION)
                .from(ROUND_RULE_SET)
                .where(ROUND_RULE_SET.ROUND_ID.eq(roundId))
                .fetchOptional(row -> new Tie(row.value1(), row.value2()));
    }

    /** Ties a round to a version, or lets it go, if nobody changed that since it was read; whether it did. */
    boolean setTie(long roundId, Optional<Long> ruleSetId, int readVersion) {
        if (ruleSetId.isEmpty()) {
            return readVersion == 0
                    || database.deleteFrom(ROUND_RULE_SET)
                                    .where(ROUND_RULE_SET.ROUND_ID.eq(roundId), ROUND_RULE_SET.VERSION.eq(readVersion))
                                    .execute()
                            == 1;
        }
        return readVersion == 0
                ? database.insertInto(ROUND_RULE_SET)
                                .set(ROUND_RULE_SET.ROUND_ID, roundId)
                                .set(ROUND_RULE_SET.RULE_SET_ID, ruleSetId.get())
                                .set(ROUND_RULE_SET.VERSION, 1)
                                .onConflictDoNothing()
                                .execute()
                        == 1
                : database.update(ROUND_RULE_SET)
                                .set(ROUND_RULE_SET.RULE_SET_ID, ruleSetId.get())
                                .set(ROUND_RULE_SET.VERSION, readVersion + 1)
                                .where(ROUND_RULE_SET.ROUND_ID.eq(roundId), ROUND_RULE_SET.VERSION.eq(readVersion))
                                .execute()
                        == 1;
    }

    private List<RuleSetVersion> where(Condition condition) {
        return database.select(
                        RULE_SET.ID, RULE_SET.THRESHOLDS, RULE_SET.NOTE, RULE_SET.CREATED_AT, RULE_SET.CREATED_BY)
                .from(RULE_SET)
                .where(condition)
                .orderBy(RULE_SET.ID.desc())
                .fetch(row -> new RuleSetVersion(
                        row.value1(),
                        RuleSet.from(json.readValue(row.value2(), SETTINGS)),
                        row.value3(),
                        row.value4().toInstant(),
                        row.value5()));
    }
}
