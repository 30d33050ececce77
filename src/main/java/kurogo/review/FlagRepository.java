package kurogo.review;

import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.FLAG_EVENT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.Flag;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Flags and what happened to them. */
@Repository
class FlagRepository {

    /** PostgreSQL takes at most 65,535 values in one statement; a flag has 14. */
    private static final int ROWS_A_STATEMENT = 2_000;

    private final DSLContext database;
    private final ReviewJson json;

    FlagRepository(DSLContext database, ReviewJson json) {
        this.database = database;
        this.json = json;
    }

    /** All flags of a round, in the order of rule, municipality and programme. */
    List<TrackedFlag> ofRound(long roundId) {
        return where(FLAG.ROUND_ID.eq(roundId));
    }

    /** All flags of a municipality, newest round first. */
    List<TrackedFlag> ofMunicipality(MunicipalityCode code) {
        return where(FLAG.MUNICIPALITY_CODE.eq(code.digits()));
    }

    Optional<TrackedFlag> find(long id) {
        return where(FLAG.ID.eq(id)).stream().findFirst();
    }

    List<TrackedFlag> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : where(FLAG.ID.in(ids));
    }

    List<FlagEvent> history(long flagId) {
        return database.select(
                        FLAG_EVENT.FLAG_ID,
                        FLAG_EVENT.HAPPENED_AT,
                        FLAG_EVENT.ACTOR,
                        FLAG_EVENT.KIND,
                        FLAG_EVENT.FROM_STATE,
                        FLAG_EVENT.TO_STATE,
                        FLAG_EVENT.REASON)
                .from(FLAG_EVENT)
                .where(FLAG_EVENT.FLAG_ID.eq(flagId))
                .orderBy(FLAG_EVENT.ID)
                .fetch(row -> new FlagEvent(
                        row.value1(),
                        row.value2().toInstant(),
                        row.value3(),
                        FlagEvent.Kind.valueOf(row.value4()),
                        FlagState.valueOf(row.value5()),
                        FlagState.valueOf(row.value6()),
                        row.value7()));
    }

    /** Stores new flags and returns their numbers. */
    List<Long> insert(long roundId, List<Flag> findings, long runId, Instant at) {
        List<Long> numbers = new ArrayList<>();
        for (int from = 0; from < findings.size(); from += ROWS_A_STATEMENT) {
            List<Flag> some = findings.subList(from, Math.min(from + ROWS_A_STATEMENT, findings.size()));
            var insert = database.insertInto(
                    FLAG,
                    FLAG.ROUND_ID,
                    FLAG.MUNICIPALITY_CODE,
                    FLAG.PROGRAMME,
                    FLAG.RULE,
                    FLAG.SEVERITY,
                    FLAG.STATE,
                    FLAG.EVIDENCE,
                    FLAG.HOLDS,
                    FLAG.FIRST_RUN_ID,
                    FLAG.LAST_RUN_ID,
                    FLAG.RAISED_AT,
                    FLAG.CHANGED_AT,
                    FLAG.VERSION);
            for (Flag finding : some) {
                insert = insert.values(
                        roundId,
                        finding.municipality().digits(),
                        programme(finding),
                        finding.rule().name(),
                        finding.severity().name(),
                        FlagState.NEW.name(),
                        json.write(finding),
                        true,
                        runId,
                        runId,
                        utc(at),
                        utc(at),
                        1);
            }
            numbers.addAll(insert.returningResult(FLAG.ID).fetch(row -> row.value1()));
        }
        return numbers;
    }

    /** Notes that a run found flags again with other figures, or after they had gone. */
    void update(List<FlagUpdate> updates, long runId, Instant at) {
        database.batch(updates.stream()
                        .map(update -> database.update(FLAG)
                                .set(FLAG.SEVERITY, update.finding().severity().name())
                                .set(FLAG.STATE, update.state().name())
                                .set(FLAG.EVIDENCE, json.write(update.finding()))
                                .set(FLAG.HOLDS, update.holds())
                                .set(FLAG.LAST_RUN_ID, runId)
                                .set(FLAG.CHANGED_AT, utc(at))
                                .set(FLAG.VERSION, FLAG.VERSION.plus(1))
                                .where(FLAG.ID.eq(update.flag().id())))
                        .toList())
                .execute();
    }

    /** Notes that a run found the flags of a round that hold just as they were, all but those it touched itself. */
    void keep(long roundId, long runId) {
        database.update(FLAG)
                .set(FLAG.LAST_RUN_ID, runId)
                .where(FLAG.ROUND_ID.eq(roundId), FLAG.HOLDS.isTrue())
                .execute();
    }

    /** Sets state and assignee if nobody changed the flag since it was read; whether it did. */
    boolean decide(TrackedFlag read, FlagState state, Optional<Long> assignee, Instant at) {
        return database.update(FLAG)
                        .set(FLAG.STATE, state.name())
                        .set(FLAG.ASSIGNEE_ID, assignee.orElse(null))
                        .set(FLAG.CHANGED_AT, utc(at))
                        .set(FLAG.VERSION, FLAG.VERSION.plus(1))
                        .where(FLAG.ID.eq(read.id()), FLAG.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    void addEvents(List<FlagEvent> events) {
        database.batch(events.stream()
                        .map(event -> database.insertInto(FLAG_EVENT)
                                .set(FLAG_EVENT.FLAG_ID, event.flagId())
                                .set(FLAG_EVENT.HAPPENED_AT, utc(event.at()))
                                .set(FLAG_EVENT.ACTOR, event.actor())
                                .set(FLAG_EVENT.KIND, event.kind().name())
                                .set(FLAG_EVENT.FROM_STATE, event.from().name())
                                .set(FLAG_EVENT.TO_STATE, event.to().name())
                                .set(FLAG_EVENT.REASON, event.reason()))
                        .toList())
                .execute();
    }

    private List<TrackedFlag> where(Condition condition) {
        return database.select(
                        FLAG.ID,
                        FLAG.ROUND_ID,
                        FLAG.EVIDENCE,
                        FLAG.STATE,
                        FLAG.HOLDS,
                        FLAG.ASSIGNEE_ID,
                        FLAG.RAISED_AT,
                        FLAG.CHANGED_AT,
                        FLAG.VERSION)
                .from(FLAG)
                .where(condition)
                .orderBy(FLAG.ROUND_ID.desc(), FLAG.RULE, FLAG.MUNICIPALITY_CODE, FLAG.PROGRAMME)
                .fetch(row -> new TrackedFlag(
                        row.value1(),
                        row.value2(),
                        json.readFlag(row.value3()),
                        FlagState.valueOf(row.value4()),
                        row.value5(),
                        Optional.ofNullable(row.value6()),
                        row.value7().toInstant(),
                        row.value8().toInstant(),
                        row.value9()));
    }

    private static String programme(Flag finding) {
        return finding.programme().map(Enum::name).orElse("");
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
