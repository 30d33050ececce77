package kurogo.followup;

import static kurogo.db.Tables.AGREED_ACTION;
import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.MUNICIPAL_CONTACT;
import static kurogo.db.Tables.PLAN_MARK;
import static kurogo.db.Tables.PLAN_WEIGHTS;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.SUBMISSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.tables.ReportingRound;
import kurogo.followup.plan.Weights;
import kurogo.review.rule.Severity;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** What the plan rests on, one query a factor, and what people decided about it. */
@Repository
class PlanRepository {

    private static final ReportingRound NEWEST = REPORTING_ROUND.as("newest");

    private final DSLContext database;
    private final WorkJson json;

    PlanRepository(DSLContext database, WorkJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * How many flags of each severity somebody still has to do something about, found in the newest round the municipality
     * reported in or in one since. What an older report said has been overtaken by the newer one.
     */
    Map<MunicipalityCode, Map<Severity, Integer>> openFlags() {
        Field<LocalDate> lastReported = field(select(max(NEWEST.DUE_ON))
                .from(SUBMISSION)
                .join(NEWEST)
                .on(NEWEST.ID.eq(SUBMISSION.ROUND_ID))
                .where(SUBMISSION.MUNICIPALITY_CODE.eq(FLAG.MUNICIPALITY_CODE))
                .and(SUBMISSION.SLOT.eq("COUNTED")));
        return database
                .select(FLAG.MUNICIPALITY_CODE, FLAG.SEVERITY, count())
                .from(FLAG)
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(FLAG.ROUND_ID))
                .where(FLAG.STATE.in("NEW", "CHECKING", "ACTING"))
                .and(REPORTING_ROUND.DUE_ON.ge(coalesce(lastReported, REPORTING_ROUND.DUE_ON)))
                .groupBy(FLAG.MUNICIPALITY_CODE, FLAG.SEVERITY)
                .fetchGroups(row -> new MunicipalityCode(row.value1()), row -> row)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .collect(
                                        Collectors.toMap(row -> Severity.valueOf(row.value2()), row -> row.value3()))));
    }

    /**
     * How many actions of each municipality should have been done by now: an index counts those of one municipality and state at a time. Of
     * conversations that were withdrawn nothing is left to do.
     */
    Map<MunicipalityCode, Integer> overdue(LocalDate today) {
        Field<Integer> overdue = ActionFilter.UNDONE.stream()
                .map(state -> overdue(state, today))
                .reduce(Field::plus)
                .orElseThrow();
        return database.select(MUNICIPALITY.CODE, overdue)
                .from(MUNICIPALITY)
                .fetchMap(row -> new MunicipalityCode(row.value1()), row -> row.value2());
    }

    private static Field<Integer> overdue(ActionState state, LocalDate today) {
        return field(selectCount()
                .from(AGREED_ACTION)
                .where(AGREED_ACTION.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
                .and(AGREED_ACTION.STATE.eq(state.name()))
                .and(AGREED_ACTION.DUE_ON.lt(today)));
    }

    /** Municipalities with a manager in the post since after some day. */
    Set<MunicipalityCode> withManagerSinceAfter(LocalDate day) {
        return database.selectDistinct(MUNICIPAL_CONTACT.MUNICIPALITY_CODE)
                .from(MUNICIPAL_CONTACT)
                .where(MUNICIPAL_CONTACT.MANAGER.isTrue())
                .and(MUNICIPAL_CONTACT.GONE.isFalse())
                .and(MUNICIPAL_CONTACT.SINCE.gt(day))
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    /** Municipalities whose newest counted report says they prepare for the programme. */
    Set<MunicipalityCode> preparing() {
        Field<Integer> age = rowNumber()
                .over()
                .partitionBy(SUBMISSION.MUNICIPALITY_CODE)
                .orderBy(REPORTING_ROUND.FISCAL_YEAR.desc(), REPORTING_ROUND.DUE_ON.desc())
                .as("age");
        Table<?> reports = select(SUBMISSION.MUNICIPALITY_CODE, REPORT_ANSWER.STATUS, age)
                .from(SUBMISSION)
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(SUBMISSION.ROUND_ID))
                .join(REPORT_ANSWER)
                .on(REPORT_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                .where(SUBMISSION.SLOT.eq("COUNTED"))
                .asTable("reports");
        return database.select(reports.field(SUBMISSION.MUNICIPALITY_CODE))
                .from(reports)
                .where(field(name("reports", "age"), Integer.class).eq(1))
                .and(field(name("reports", "status"), String.class).eq("PREPARING"))
                .fetchSet(row -> new MunicipalityCode(row.value1()));
    }

    Map<MunicipalityCode, PlanMark> marks() {
        return database.selectFrom(PLAN_MARK)
                .fetchMap(
                        row -> new MunicipalityCode(row.getMunicipalityCode()),
                        row -> new PlanMark(
                                new MunicipalityCode(row.getMunicipalityCode()),
                                PlanMark.Kind.valueOf(row.getKind()),
                                Optional.ofNullable(row.getSnoozedUntil()),
                                json.readAmounts(row.getAmounts()),
                                row.getReason(),
                                row.getSetAt().toInstant(),
                                row.getSetBy(),
                                row.getVersion()));
    }

    /** Removes a mark if it is still the one that was read, and not a later one; whether it did. */
    boolean remove(PlanMark read) {
        return database.deleteFrom(PLAN_MARK)
                        .where(PLAN_MARK.MUNICIPALITY_CODE.eq(
                                read.municipality().digits()))
                        .and(PLAN_MARK.VERSION.eq(read.version()))
                        .and(PLAN_MARK.KIND.eq(read.kind().name()))
                        .and(PLAN_MARK.SET_AT.eq(read.at().atOffset(ZoneOffset.UTC)))
                        .execute()
                == 1;
    }

    /** Sets a mark where there is none; whether there was none. */
    boolean insert(PlanMark mark) {
        return database.insertInto(PLAN_MARK)
                        .set(PLAN_MARK.MUNICIPALITY_CODE, mark.municipality().digits())
                        .set(PLAN_MARK.KIND, mark.kind().name())
                        .set(PLAN_MARK.SNOOZED_UNTIL, mark.until().orElse(null))
                        .set(PLAN_MARK.AMOUNTS, json.write(mark.amounts()))
                        .set(PLAN_MARK.REASON, mark.reason())
                        .set(PLAN_MARK.SET_AT, mark.at().atOffset(ZoneOffset.UTC))
                        .set(PLAN_MARK.SET_BY, mark.by())
                        .set(PLAN_MARK.VERSION, mark.version())
                        .onConflict(PLAN_MARK.MUNICIPALITY_CODE)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** The newest weights, if any were ever set. */
    Optional<WeightsVersion> weights() {
        return database.selectFrom(PLAN_WEIGHTS)
                .orderBy(PLAN_WEIGHTS.VERSION_NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new WeightsVersion(
                        json.readWeights(row.getPoints()),
                        row.getVersionNumber(),
                        Optional.of(new Conversation.Change(row.getSetAt().toInstant(), row.getSetBy()))));
    }

    /** Keeps the next weights; whether nobody else kept them first. */
    boolean insert(int version, Weights weights, Conversation.Change change) {
        return database.insertInto(PLAN_WEIGHTS)
                        .set(PLAN_WEIGHTS.VERSION_NUMBER, version)
                        .set(PLAN_WEIGHTS.POINTS, json.write(weights))
                        .set(PLAN_WEIGHTS.SET_AT, change.at().atOffset(ZoneOffset.UTC))
                        .set(PLAN_WEIGHTS.SET_BY, change.by())
                        .onConflict(PLAN_WEIGHTS.VERSION_NUMBER)
                        .doNothing()
                        .execute()
                == 1;
    }
}
