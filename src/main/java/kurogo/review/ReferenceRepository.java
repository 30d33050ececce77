package kurogo.review;

import static kurogo.db.Tables.REFERENCE_RESULT;
import static kurogo.db.Tables.REFERENCE_SET;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.review.rule.ReferenceResult;
import kurogo.review.rule.ReferenceSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Published results of other prefectures' municipalities. */
@Repository
class ReferenceRepository {

    private final DSLContext database;

    ReferenceRepository(DSLContext database) {
        this.database = database;
    }

    /** All sets, withdrawn ones too, the newest first. */
    List<ReferenceSet> all() {
        return database.selectFrom(REFERENCE_SET)
                .orderBy(REFERENCE_SET.ID.desc())
                .fetch(row -> new ReferenceSet(
                        row.getId(),
                        row.getTitle(),
                        row.getFileName(),
                        row.getFileSha256(),
                        row.getResults(),
                        new FiscalYear(row.getFirstYear()),
                        new FiscalYear(row.getLastYear()),
                        row.getKeptAt().toInstant(),
                        row.getKeptBy(),
                        Optional.ofNullable(row.getWithdrawnAt())
                                .map(at -> new ReferenceSet.Withdrawal(
                                        at.toInstant(), row.getWithdrawnBy(), row.getWithdrawnBecause())),
                        row.getVersion()));
    }

    /** The sets in use, by number. */
    List<Long> inUse() {
        return database.select(REFERENCE_SET.ID)
                .from(REFERENCE_SET)
                .where(REFERENCE_SET.WITHDRAWN_AT.isNull())
                .orderBy(REFERENCE_SET.ID)
                .fetch(row -> row.value1());
    }

    /** The results of some sets about some fiscal years. */
    List<ReferenceResult> results(List<Long> sets, FiscalYear from, FiscalYear to) {
        return database.select(
                        REFERENCE_RESULT.MUNICIPALITY_CODE,
                        REFERENCE_RESULT.MUNICIPALITY_NAME,
                        REFERENCE_SET.TITLE,
                        REFERENCE_RESULT.FISCAL_YEAR,
                        REFERENCE_RESULT.PROGRAMME,
                        REFERENCE_RESULT.POPULATION,
                        REFERENCE_RESULT.CASES,
                        REFERENCE_RESULT.COST_YEN)
                .from(REFERENCE_RESULT)
                .join(REFERENCE_SET)
                .on(REFERENCE_SET.ID.eq(REFERENCE_RESULT.SET_ID))
                .where(
                        REFERENCE_RESULT.SET_ID.in(sets),
                        REFERENCE_RESULT.FISCAL_YEAR.between(from.startYear(), to.startYear()))
                .orderBy(
                        REFERENCE_RESULT.MUNICIPALITY_CODE,
                        REFERENCE_RESULT.FISCAL_YEAR,
                        REFERENCE_RESULT.PROGRAMME,
                        REFERENCE_RESULT.SET_ID)
                .fetch(row -> new ReferenceResult(
                        new MunicipalityCode(row.value1()),
                        new ReferenceSource(row.value2(), row.value3(), new FiscalYear(row.value4())),
                        Programme.valueOf(row.value5()),
                        population(row.value6()),
                        answer(row.value7()),
                        answer(row.value8())));
    }

    long insert(NewReferenceSet set, Instant at, String by) {
        Comparator<ReferenceResult> byYear =
                Comparator.comparing(result -> result.source().year());
        long id = database.insertInto(REFERENCE_SET)
                .set(REFERENCE_SET.TITLE, set.title())
                .set(REFERENCE_SET.FILE_NAME, set.fileName())
                .set(REFERENCE_SET.FILE_SHA256, set.fileSha256())
                .set(REFERENCE_SET.RESULTS, set.results().size())
                .set(REFERENCE_SET.FIRST_YEAR, year(set.results().stream().min(byYear)))
                .set(REFERENCE_SET.LAST_YEAR, year(set.results().stream().max(byYear)))
                .set(REFERENCE_SET.KEPT_AT, at.atOffset(ZoneOffset.UTC))
                .set(REFERENCE_SET.KEPT_BY, by)
                .set(REFERENCE_SET.VERSION, 1)
                .returningResult(REFERENCE_SET.ID)
                .fetchSingle()
                .value1();
        database.batch(set.results().stream()
                        .map(result -> database.insertInto(REFERENCE_RESULT)
                                .set(REFERENCE_RESULT.SET_ID, id)
                                .set(
                                        REFERENCE_RESULT.MUNICIPALITY_CODE,
                                        result.code().digits())
                                .set(
                                        REFERENCE_RESULT.MUNICIPALITY_NAME,
                                        result.source().municipality())
                                .set(
                                        REFERENCE_RESULT.FISCAL_YEAR,
                                        result.source().year().startYear())
                                .set(
                                        REFERENCE_RESULT.PROGRAMME,
                                        result.programme().name())
                                .set(
                                        REFERENCE_RESULT.POPULATION,
                                        result.population().isPresent()
                                                ? result.population().getAsInt()
                                                : null)
                                .set(
                                        REFERENCE_RESULT.CASES,
                                        result.cases().asValue().orElse(null))
                                .set(
                                        REFERENCE_RESULT.COST_YEN,
                                        result.costYen().asValue().orElse(null)))
                        .toList())
                .execute();
        return id;
    }

    /** Withdraws a set if nobody did since it was read; whether it did. */
    boolean withdraw(ReferenceSet read, Instant at, String by, String because) {
        return database.update(REFERENCE_SET)
                        .set(REFERENCE_SET.WITHDRAWN_AT, at.atOffset(ZoneOffset.UTC))
                        .set(REFERENCE_SET.WITHDRAWN_BY, by)
                        .set(REFERENCE_SET.WITHDRAWN_BECAUSE, because)
                        .set(REFERENCE_SET.VERSION, REFERENCE_SET.VERSION.plus(1))
                        .where(
                                REFERENCE_SET.ID.eq(read.id()),
                                REFERENCE_SET.VERSION.eq(read.version()),
                                REFERENCE_SET.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    private static int year(Optional<ReferenceResult> result) {
        return result.orElseThrow().source().year().startYear();
    }

    private static OptionalInt population(@Nullable Integer population) {
        return population == null ? OptionalInt.empty() : OptionalInt.of(population);
    }

    private static Answer<Long> answer(@Nullable Long value) {
        return value == null ? Answer.blank() : Answer.of(value);
    }
}
