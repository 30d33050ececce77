package kurogo.area;

import static kurogo.db.Tables.FORMER_NAME;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.POPULATION;
import static kurogo.db.Tables.PREFECTURE;
import static kurogo.db.Tables.PROGRAMME_STATUS;
import static kurogo.db.Tables.SUCCESSION;
import static kurogo.db.Tables.WARD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.answers.ImplementationStatus;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What changes of master data over the years: municipalities come and go, and so do their names, wards and status. */
@Repository
class MasterRepository {

    private final DSLContext database;

    MasterRepository(DSLContext database) {
        this.database = database;
    }

    List<Succession> successions() {
        return database.select(SUCCESSION.MUNICIPALITY_CODE, SUCCESSION.SUCCESSOR_CODE, SUCCESSION.LAST_DAY)
                .from(SUCCESSION)
                .orderBy(SUCCESSION.LAST_DAY, SUCCESSION.MUNICIPALITY_CODE)
                .fetch(row -> new Succession(
                        new MunicipalityCode(row.value1()), new MunicipalityCode(row.value2()), row.value3()));
    }

    List<Ward> wards() {
        return database.select(WARD.CODE, WARD.NAME, WARD.CITY_CODE)
                .from(WARD)
                .orderBy(WARD.CODE)
                .fetch(row ->
                        new Ward(new MunicipalityCode(row.value1()), row.value2(), new MunicipalityCode(row.value3())));
    }

    List<YearStatus> statuses(MunicipalityCode code) {
        return statuses(PROGRAMME_STATUS.MUNICIPALITY_CODE.eq(code.digits()));
    }

    List<YearStatus> statuses() {
        return statuses(DSL.noCondition());
    }

    private List<YearStatus> statuses(Condition which) {
        return database.select(
                        PROGRAMME_STATUS.MUNICIPALITY_CODE, PROGRAMME_STATUS.FISCAL_YEAR, PROGRAMME_STATUS.STATUS)
                .from(PROGRAMME_STATUS)
                .where(which)
                .orderBy(PROGRAMME_STATUS.MUNICIPALITY_CODE, PROGRAMME_STATUS.FISCAL_YEAR)
                .fetch(row -> new YearStatus(
                        new MunicipalityCode(row.value1()),
                        new FiscalYear(row.value2()),
                        ImplementationStatus.valueOf(row.value3())));
    }

    void choose(Prefecture prefecture) {
        database.deleteFrom(PREFECTURE).execute();
        database.insertInto(PREFECTURE)
                .set(PREFECTURE.CODE, prefecture.code())
                .set(PREFECTURE.NAME, prefecture.name())
                .set(PREFECTURE.KANA, prefecture.kana())
                .set(PREFECTURE.ROMAN_NAME, prefecture.romanName())
                .execute();
    }

    void beginOn(Map<MunicipalityCode, LocalDate> firstDays) {
        batch(
                firstDays.entrySet(),
                first -> database.update(MUNICIPALITY)
                        .set(MUNICIPALITY.FIRST_DAY, first.getValue())
                        .where(MUNICIPALITY.CODE.eq(first.getKey().digits())));
    }

    void put(Collection<Municipality> municipalities) {
        batch(municipalities, this::upsert);
    }

    void putSuccessions(Collection<Succession> successions) {
        batch(
                successions,
                succession -> database.insertInto(SUCCESSION)
                        .set(
                                SUCCESSION.MUNICIPALITY_CODE,
                                succession.municipality().digits())
                        .set(SUCCESSION.SUCCESSOR_CODE, succession.successor().digits())
                        .set(SUCCESSION.LAST_DAY, succession.lastDay())
                        .onConflict(SUCCESSION.MUNICIPALITY_CODE)
                        .doUpdate()
                        .set(SUCCESSION.SUCCESSOR_CODE, succession.successor().digits())
                        .set(SUCCESSION.LAST_DAY, succession.lastDay()));
    }

    int remove(Succession succession) {
        return database.deleteFrom(SUCCESSION)
                .where(SUCCESSION.MUNICIPALITY_CODE.eq(succession.municipality().digits()))
                .and(SUCCESSION.SUCCESSOR_CODE.eq(succession.successor().digits()))
                .and(SUCCESSION.LAST_DAY.eq(succession.lastDay()))
                .execute();
    }

    void putFormerNames(Collection<FormerName> names) {
        batch(
                names,
                former -> database.insertInto(FORMER_NAME)
                        .set(FORMER_NAME.NAME, former.name())
                        .set(FORMER_NAME.MUNICIPALITY_CODE, former.successor().digits())
                        .set(FORMER_NAME.LAST_DAY, former.lastDay())
                        .onConflict(FORMER_NAME.NAME, FORMER_NAME.MUNICIPALITY_CODE)
                        .doUpdate()
                        .set(FORMER_NAME.LAST_DAY, former.lastDay()));
    }

    int remove(FormerName former) {
        return database.deleteFrom(FORMER_NAME)
                .where(FORMER_NAME.NAME.eq(former.name()))
                .and(FORMER_NAME.MUNICIPALITY_CODE.eq(former.successor().digits()))
                .and(FORMER_NAME.LAST_DAY.eq(former.lastDay()))
                .execute();
    }

    void replaceWards(Collection<Ward> wards) {
        database.deleteFrom(WARD).execute();
        batch(
                wards,
                ward -> database.insertInto(WARD)
                        .set(WARD.CODE, ward.code().digits())
                        .set(WARD.NAME, ward.name())
                        .set(WARD.CITY_CODE, ward.city().digits()));
    }

    /** Not by "on conflict": H2's merge takes a column that bears its table's name for the table. */
    void putPopulations(Collection<Population> populations) {
        batch(
                populations,
                population -> database.deleteFrom(POPULATION)
                        .where(POPULATION.MUNICIPALITY_CODE.eq(
                                population.municipality().digits()))
                        .and(POPULATION.AS_OF.eq(population.asOf())));
        batch(
                populations,
                population -> database.insertInto(POPULATION)
                        .set(
                                POPULATION.MUNICIPALITY_CODE,
                                population.municipality().digits())
                        .set(POPULATION.AS_OF, population.asOf())
                        .set(POPULATION.POPULATION_, population.residents())
                        .set(POPULATION.POPULATION_65_AND_OVER, population.agedOrNull()));
    }

    List<Population> populations(LocalDate asOf) {
        return database.select(
                        POPULATION.MUNICIPALITY_CODE,
                        POPULATION.AS_OF,
                        POPULATION.POPULATION_,
                        POPULATION.POPULATION_65_AND_OVER)
                .from(POPULATION)
                .where(POPULATION.AS_OF.eq(asOf))
                .orderBy(POPULATION.MUNICIPALITY_CODE)
                .fetch(row ->
                        Population.of(new MunicipalityCode(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    void putStatuses(Collection<YearStatus> statuses) {
        batch(
                statuses,
                status -> database.insertInto(PROGRAMME_STATUS)
                        .set(
                                PROGRAMME_STATUS.MUNICIPALITY_CODE,
                                status.municipality().digits())
                        .set(PROGRAMME_STATUS.FISCAL_YEAR, status.year().startYear())
                        .set(PROGRAMME_STATUS.STATUS, status.status().name())
                        .onConflict(PROGRAMME_STATUS.MUNICIPALITY_CODE, PROGRAMME_STATUS.FISCAL_YEAR)
                        .doUpdate()
                        .set(PROGRAMME_STATUS.STATUS, status.status().name()));
    }

    private <T> void batch(Collection<T> rows, Function<T, Query> statement) {
        if (!rows.isEmpty()) {
            database.batch(rows.stream().map(statement).toList()).execute();
        }
    }

    private Query upsert(Municipality municipality) {
        return database.insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.CODE, municipality.code().digits())
                .set(MUNICIPALITY.NAME, municipality.name())
                .set(MUNICIPALITY.KANA, municipality.kana())
                .set(MUNICIPALITY.ROMAN_NAME, municipality.romanName())
                .set(MUNICIPALITY.COUNTY, municipality.county())
                .set(MUNICIPALITY.TYPE, municipality.type().name())
                .onConflict(MUNICIPALITY.CODE)
                .doUpdate()
                .set(MUNICIPALITY.NAME, municipality.name())
                .set(MUNICIPALITY.KANA, municipality.kana())
                .set(MUNICIPALITY.ROMAN_NAME, municipality.romanName())
                .set(MUNICIPALITY.COUNTY, municipality.county())
                .set(MUNICIPALITY.TYPE, municipality.type().name());
    }
}
