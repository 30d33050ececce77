package kurogo.report;

import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.ROUND_PROGRAMME;
import static kurogo.db.Tables.ROUND_QUESTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RoundRepository {

    private static final Field<Set<Programme>> PROGRAMMES = multiset(select(ROUND_PROGRAMME.PROGRAMME)
                    .from(ROUND_PROGRAMME)
                    .where(ROUND_PROGRAMME.ROUND_ID.eq(REPORTING_ROUND.ID)))
            .convertFrom(rows ->
                    rows.stream().map(row -> Programme.valueOf(row.value1())).collect(Collectors.toUnmodifiableSet()));

    private static final Field<Set<Question>> QUESTIONS = multiset(select(ROUND_QUESTION.QUESTION)
                    .from(ROUND_QUESTION)
                    .where(ROUND_QUESTION.ROUND_ID.eq(REPORTING_ROUND.ID)))
            .convertFrom(rows ->
                    rows.stream().map(row -> Question.valueOf(row.value1())).collect(Collectors.toUnmodifiableSet()));

    private final DSLContext database;

    RoundRepository(DSLContext database) {
        this.database = database;
    }

    /** All rounds, the newest period first. */
    List<ReportingRound> all() {
        return where(DSL.noCondition()).stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .toList();
    }

    Optional<ReportingRound> find(long id) {
        return where(REPORTING_ROUND.ID.eq(id)).stream().findFirst();
    }

    Optional<ReportingRound> find(ReportingPeriod period) {
        return where(REPORTING_ROUND
                        .FISCAL_YEAR
                        .eq(period.year().startYear())
                        .and(REPORTING_ROUND.PART.eq(period.part().name())))
                .stream()
                .findFirst();
    }

    long insert(NewRound round, Instant openedAt) {
        long id = database.insertInto(REPORTING_ROUND)
                .set(REPORTING_ROUND.FISCAL_YEAR, round.period().year().startYear())
                .set(REPORTING_ROUND.PART, round.period().part().name())
                .set(REPORTING_ROUND.TITLE, round.title())
                .set(REPORTING_ROUND.DUE_ON, round.dueOn())
                .set(REPORTING_ROUND.OPENED_AT, openedAt.atOffset(ZoneOffset.UTC))
                .set(REPORTING_ROUND.VERSION, 1)
                .returningResult(REPORTING_ROUND.ID)
                .fetchSingle()
                .value1();
        insert(id, round.terms().asked());
        return id;
    }

    private void insert(long id, Asked asked) {
        database.insertInto(ROUND_PROGRAMME, ROUND_PROGRAMME.ROUND_ID, ROUND_PROGRAMME.PROGRAMME)
                .valuesOfRows(asked.programmes().stream()
                        .map(programme -> DSL.row(id, programme.name()))
                        .toList())
                .execute();
        if (!asked.questions().isEmpty()) {
            database.insertInto(ROUND_QUESTION, ROUND_QUESTION.ROUND_ID, ROUND_QUESTION.QUESTION)
                    .valuesOfRows(asked.questions().stream()
                            .map(question -> DSL.row(id, question.name()))
                            .toList())
                    .execute();
        }
    }

    /** Gives a round other terms. Returns whether it still had the version. */
    boolean change(long id, int version, RoundTerms terms) {
        int changed = database.update(REPORTING_ROUND)
                .set(REPORTING_ROUND.TITLE, terms.title())
                .set(REPORTING_ROUND.DUE_ON, terms.dueOn())
                .set(REPORTING_ROUND.VERSION, version + 1)
                .where(isVersion(id, version))
                .execute();
        if (changed == 1) {
            database.deleteFrom(ROUND_PROGRAMME)
                    .where(ROUND_PROGRAMME.ROUND_ID.eq(id))
                    .execute();
            database.deleteFrom(ROUND_QUESTION)
                    .where(ROUND_QUESTION.ROUND_ID.eq(id))
                    .execute();
            insert(id, terms.asked());
        }
        return changed == 1;
    }

    /** Closes a round, or opens it again when no time is given. Returns whether it still had the version. */
    boolean close(long id, int version, @Nullable Instant at) {
        return database.update(REPORTING_ROUND)
                        .set(REPORTING_ROUND.CLOSED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .set(REPORTING_ROUND.VERSION, version + 1)
                        .where(isVersion(id, version))
                        .execute()
                == 1;
    }

    /** Holds a round until the transaction ends, so that one person at a time decides on its submissions. */
    void lock(long id) {
        database.select(REPORTING_ROUND.ID)
                .from(REPORTING_ROUND)
                .where(REPORTING_ROUND.ID.eq(id))
                .forUpdate()
                .fetch();
    }

    private List<ReportingRound> where(Condition condition) {
        return database.select(
                        REPORTING_ROUND.ID,
                        REPORTING_ROUND.FISCAL_YEAR,
                        REPORTING_ROUND.PART,
                        REPORTING_ROUND.TITLE,
                        REPORTING_ROUND.DUE_ON,
                        PROGRAMMES,
                        QUESTIONS,
                        REPORTING_ROUND.OPENED_AT,
                        REPORTING_ROUND.CLOSED_AT,
                        REPORTING_ROUND.VERSION)
                .from(REPORTING_ROUND)
                .where(condition)
                .fetch(mapping(RoundRepository::round));
    }

    private static Condition isVersion(long id, int version) {
        return REPORTING_ROUND.ID.eq(id).and(REPORTING_ROUND.VERSION.eq(version));
    }

    private static ReportingRound round(
            long id,
            int year,
            String part,
            String title,
            LocalDate dueOn,
            Set<Programme> programmes,
            Set<Question> questions,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            int version) {
        return new ReportingRound(
                id,
                new ReportingPeriod(new FiscalYear(year), PeriodPart.valueOf(part)),
                title,
                dueOn,
                programmes,
                questions,
                openedAt.toInstant(),
                Optional.ofNullable(closedAt).map(OffsetDateTime::toInstant),
                version);
    }
}
