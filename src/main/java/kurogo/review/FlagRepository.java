package kurogo.review;

import static kurogo.db.Tables.FLAG;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import kurogo.area.master.MunicipalityCode;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Peer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** Flags as they stand. */
@Repository
class FlagRepository {

    private static final List<String> OPEN_STATES = Arrays.stream(FlagState.values())
            .filter(FlagState::isOpen)
            .map(Enum::name)
            .toList();

    /** PostgreSQL takes at most 65,535 values in one statement; a flag has 15. */
    private static final int ROWS_A_STATEMENT = 2_000;

    private final DSLContext database;
    private final PeerGroupRepository peerGroups;
    private final ReviewJson json;

    FlagRepository(DSLContext database, PeerGroupRepository peerGroups, ReviewJson json) {
        this.database = database;
        this.peerGroups = peerGroups;
        this.json = json;
    }

    /** All flags of a round, in the order of rule, municipality and programme. */
    List<TrackedFlag> ofRound(long roundId) {
        return where(FLAG.ROUND_ID.eq(roundId));
    }

    /** All flags of a municipality, newest round first, without the members of its groups: over the years they are many. */
    List<TrackedFlag> ofMunicipality(MunicipalityCode code) {
        return where(FLAG.MUNICIPALITY_CODE.eq(code.digits()), group -> List.of());
    }

    /** Municipalities with an open flag of any round. */
    Set<MunicipalityCode> flaggedMunicipalities() {
        return database.selectDistinct(FLAG.MUNICIPALITY_CODE)
                .from(FLAG)
                .where(FLAG.STATE.in(OPEN_STATES))
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    Optional<TrackedFlag> find(long id) {
        return where(FLAG.ID.eq(id)).stream().findFirst();
    }

    List<TrackedFlag> ofMunicipalities(Collection<MunicipalityCode> codes) {
        return where(FLAG.MUNICIPALITY_CODE.in(
                codes.stream().map(MunicipalityCode::digits).toList()));
    }

    List<TrackedFlag> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : where(FLAG.ID.in(ids));
    }

    /** Stores new flags and returns their numbers. */
    List<Long> insert(long roundId, List<Flag> findings, KeptGroups groups, long runId, Instant at) {
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
                    FLAG.PEER_GROUP_ID,
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
                        json.write(finding, groups),
                        groups.of(finding).orElse(null),
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

    /** Notes what a run says of flags that are there already. */
    void update(List<FlagUpdate> updates, KeptGroups groups, long runId, Instant at) {
        database.batch(updates.stream()
                        .map(update -> update.holds() ? found(update, groups, runId, at) : gone(update, runId, at))
                        .toList())
                .execute();
    }

    private Query found(FlagUpdate update, KeptGroups groups, long runId, Instant at) {
        TrackedFlag flag = update.flag();
        return database.update(FLAG)
                .set(FLAG.SEVERITY, update.finding().severity().name())
                .set(FLAG.STATE, update.state().name())
                .set(FLAG.EVIDENCE, json.write(update.finding(), groups))
                .set(FLAG.PEER_GROUP_ID, groups.of(update.finding()).orElse(null))
                .set(FLAG.HOLDS, true)
                .set(FLAG.LAST_RUN_ID, runId)
                .set(FLAG.CHANGED_AT, utc(update.isNews() ? at : flag.changedAt()))
                .set(FLAG.VERSION, update.isNews() ? flag.version() + 1 : flag.version())
                .where(FLAG.ID.eq(flag.id()));
    }

    /** What was last found stays as evidence of what it was. */
    private Query gone(FlagUpdate update, long runId, Instant at) {
        return database.update(FLAG)
                .set(FLAG.STATE, update.state().name())
                .set(FLAG.HOLDS, false)
                .set(FLAG.LAST_RUN_ID, runId)
                .set(FLAG.CHANGED_AT, utc(at))
                .set(FLAG.VERSION, FLAG.VERSION.plus(1))
                .where(FLAG.ID.eq(update.flag().id()));
    }

    /** Notes that a run found the flags of a round that hold just as they were, all but those it touched itself. */
    void keep(long roundId, long runId) {
        database.update(FLAG)
                .set(FLAG.LAST_RUN_ID, runId)
                .where(FLAG.ROUND_ID.eq(roundId), FLAG.HOLDS.isTrue())
                .execute();
    }

    /**
     * Sets the state of flags, and who is responsible, unless somebody changed them since they were read.
     *
     * @return those somebody else changed
     */
    List<TrackedFlag> decide(List<FlagDecision> decisions, Instant at) {
        int[] done = database.batch(decisions.stream()
                        .map(decision -> database.update(FLAG)
                                .set(FLAG.STATE, decision.state().name())
                                .set(FLAG.ASSIGNEE_ID, decision.assignee().orElse(null))
                                .set(FLAG.CHANGED_AT, utc(at))
                                .set(FLAG.VERSION, FLAG.VERSION.plus(1))
                                .where(
                                        FLAG.ID.eq(decision.read().id()),
                                        FLAG.VERSION.eq(decision.read().version())))
                        .toList())
                .execute();
        return IntStream.range(0, done.length)
                .filter(i -> done[i] == 0)
                .mapToObj(i -> decisions.get(i).read())
                .toList();
    }

    private List<TrackedFlag> where(Condition condition) {
        return where(condition, peerGroups.of(condition));
    }

    private List<TrackedFlag> where(Condition condition, LongFunction<List<Peer>> members) {
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
                        json.readFlag(row.value3(), members),
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
