package kurogo.review;

import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.FLAG_EVENT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.FlagEvent.Evaluated;
import kurogo.review.rule.Severity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What happened to flags; lines are only ever added. */
@Repository
class FlagEventRepository {

    private final DSLContext database;

    FlagEventRepository(DSLContext database) {
        this.database = database;
    }

    /** What happened to a flag, oldest first. */
    List<FlagEvent> ofFlag(long flagId) {
        return where(FLAG_EVENT.FLAG_ID.eq(flagId));
    }

    /** What an evaluation did, in the order it did so. */
    List<FlagEvent> ofRun(long runId) {
        return where(FLAG_EVENT.RUN_ID.eq(runId));
    }

    /** What happened to the flags on a municipality, oldest first. */
    List<FlagEvent> ofMunicipality(MunicipalityCode code) {
        return where(
                FLAG_EVENT.FLAG_ID.in(DSL.select(FLAG.ID).from(FLAG).where(FLAG.MUNICIPALITY_CODE.eq(code.digits()))));
    }

    /** What happened to the flags of a round, oldest first. */
    List<FlagEvent> ofRound(long roundId) {
        return where(FLAG_EVENT.FLAG_ID.in(DSL.select(FLAG.ID).from(FLAG).where(FLAG.ROUND_ID.eq(roundId))));
    }

    void add(List<FlagEvent> events) {
        database.batch(events.stream()
                        .map(event -> database.insertInto(FLAG_EVENT)
                                .set(FLAG_EVENT.FLAG_ID, event.flagId())
                                .set(FLAG_EVENT.HAPPENED_AT, event.at().atOffset(ZoneOffset.UTC))
                                .set(FLAG_EVENT.ACTOR, event.actor())
                                .set(FLAG_EVENT.KIND, event.kind().name())
                                .set(FLAG_EVENT.FROM_STATE, event.from().name())
                                .set(FLAG_EVENT.TO_STATE, event.to().name())
                                .set(FLAG_EVENT.REASON, event.reason())
                                .set(FLAG_EVENT.ASSIGNEE, event.assignee())
                                .set(
                                        FLAG_EVENT.RUN_ID,
                                        event.evaluated().map(Evaluated::runId).orElse(null))
                                .set(
                                        FLAG_EVENT.FROM_SEVERITY,
                                        event.evaluated()
                                                .map(evaluated ->
                                                        evaluated.before().name())
                                                .orElse(null))
                                .set(
                                        FLAG_EVENT.TO_SEVERITY,
                                        event.evaluated()
                                                .map(evaluated ->
                                                        evaluated.after().name())
                                                .orElse(null))
                                .set(
                                        FLAG_EVENT.GONE_BECAUSE,
                                        event.evaluated()
                                                .flatMap(Evaluated::goneBecause)
                                                .map(Enum::name)
                                                .orElse(null)))
                        .toList())
                .execute();
    }

    private List<FlagEvent> where(Condition condition) {
        return database.selectFrom(FLAG_EVENT)
                .where(condition)
                .orderBy(FLAG_EVENT.ID)
                .fetch(row -> new FlagEvent(
                        row.getFlagId(),
                        row.getHappenedAt().toInstant(),
                        row.getActor(),
                        FlagEvent.Kind.valueOf(row.getKind()),
                        FlagState.valueOf(row.getFromState()),
                        FlagState.valueOf(row.getToState()),
                        row.getReason(),
                        row.getAssignee(),
                        evaluated(row)));
    }

    private static Optional<Evaluated> evaluated(Record row) {
        return Optional.ofNullable(row.get(FLAG_EVENT.RUN_ID))
                .map(run -> new Evaluated(
                        run,
                        Severity.valueOf(row.get(FLAG_EVENT.FROM_SEVERITY)),
                        Severity.valueOf(row.get(FLAG_EVENT.TO_SEVERITY)),
                        Optional.ofNullable(row.get(FLAG_EVENT.GONE_BECAUSE)).map(GoneBecause::valueOf)));
    }
}
