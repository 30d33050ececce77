package kurogo.area;

import static kurogo.db.Tables.BOUNDARY_SET;
import static kurogo.db.Tables.FORMER_NAME;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.MUNICIPALITY_PROFILE;
import static kurogo.db.Tables.POPULATION;
import static kurogo.db.Tables.PREFECTURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import org.jooq.DSLContext;
import org.jooq.RowCountQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Master data. */
@Repository
class AreaRepository {

    private final DSLContext database;

    AreaRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Prefecture> prefecture() {
        return database.select(PREFECTURE.CODE, PREFECTURE.NAME, PREFECTURE.KANA, PREFECTURE.ROMAN_NAME)
                .from(PREFECTURE)
                .fetchOptional(row -> new Prefecture(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<Municipality> municipalities() {
        return database.select(
                        MUNICIPALITY.CODE,
                        MUNICIPALITY.NAME,
                        MUNICIPALITY.KANA,
                        MUNICIPALITY.ROMAN_NAME,
                        MUNICIPALITY.COUNTY,
                        MUNICIPALITY.TYPE)
                .from(MUNICIPALITY)
                .orderBy(MUNICIPALITY.CODE)
                .fetch(row -> new Municipality(
                        new MunicipalityCode(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        MunicipalityType.valueOf(row.value6())));
    }

    List<FormerName> formerNames() {
        return database.select(FORMER_NAME.NAME, FORMER_NAME.MUNICIPALITY_CODE, FORMER_NAME.LAST_DAY)
                .from(FORMER_NAME)
                .orderBy(FORMER_NAME.NAME, FORMER_NAME.MUNICIPALITY_CODE)
                .fetch(row -> new FormerName(row.value1(), new MunicipalityCode(row.value2()), row.value3()));
    }

    Map<MunicipalityCode, Integer> residents(LocalDate lastDay) {
        var newest = DSL.select(
                        POPULATION.MUNICIPALITY_CODE, DSL.max(POPULATION.AS_OF).as("as_of"))
                .from(POPULATION)
                .where(POPULATION.AS_OF.le(lastDay))
                .groupBy(POPULATION.MUNICIPALITY_CODE)
                .asTable("newest");
        return database.select(POPULATION.MUNICIPALITY_CODE, POPULATION.POPULATION_)
                .from(POPULATION)
                .join(newest)
                .on(
                        POPULATION.MUNICIPALITY_CODE.eq(newest.field(POPULATION.MUNICIPALITY_CODE)),
                        POPULATION.AS_OF.eq(newest.field("as_of", LocalDate.class)))
                .fetchMap(row -> new MunicipalityCode(row.value1()), row -> row.value2());
    }

    List<Population> populations(MunicipalityCode code) {
        return database.select(POPULATION.AS_OF, POPULATION.POPULATION_, POPULATION.POPULATION_65_AND_OVER)
                .from(POPULATION)
                .where(POPULATION.MUNICIPALITY_CODE.eq(code.digits()))
                .orderBy(POPULATION.AS_OF)
                .fetch(row -> new Population(code, row.value1(), row.value2(), optional(row.value3())));
    }

    Optional<String> boundaries() {
        return database.select(BOUNDARY_SET.GEOJSON)
                .from(BOUNDARY_SET)
                .orderBy(BOUNDARY_SET.DRAWN_IN.desc())
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /** Puts master data in place of those there are; figures reported for a municipality stay with its code. */
    void replace(MasterData data) {
        database.deleteFrom(MUNICIPALITY_PROFILE).execute();
        database.deleteFrom(POPULATION).execute();
        database.deleteFrom(FORMER_NAME).execute();
        database.insertInto(PREFECTURE)
                .set(PREFECTURE.CODE, data.prefecture().code())
                .set(PREFECTURE.NAME, data.prefecture().name())
                .set(PREFECTURE.KANA, data.prefecture().kana())
                .set(PREFECTURE.ROMAN_NAME, data.prefecture().romanName())
                .onConflict(PREFECTURE.CODE)
                .doUpdate()
                .set(PREFECTURE.NAME, data.prefecture().name())
                .set(PREFECTURE.KANA, data.prefecture().kana())
                .set(PREFECTURE.ROMAN_NAME, data.prefecture().romanName())
                .execute();
        database.batch(data.municipalities().stream().map(this::upsert).toList())
                .execute();
        database.batch(data.populations().stream().map(this::insert).toList()).execute();
        database.batch(data.profiles().stream().map(this::insert).toList()).execute();
        if (!data.formerNames().isEmpty()) {
            database.batch(data.formerNames().stream().map(this::insert).toList())
                    .execute();
        }
        replaceBoundaries(data);
    }

    private void replaceBoundaries(MasterData data) {
        short year = (short) data.boundaryYear();
        database.deleteFrom(BOUNDARY_SET).where(BOUNDARY_SET.DRAWN_IN.eq(year)).execute();
        database.insertInto(BOUNDARY_SET)
                .set(BOUNDARY_SET.DRAWN_IN, year)
                .set(BOUNDARY_SET.GEOJSON, data.boundaries())
                .execute();
    }

    private RowCountQuery upsert(Municipality municipality) {
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

    private RowCountQuery insert(Population population) {
        Integer aged = population.aged65AndOver().isPresent()
                ? population.aged65AndOver().getAsInt()
                : null;
        return database.insertInto(POPULATION)
                .set(POPULATION.MUNICIPALITY_CODE, population.municipality().digits())
                .set(POPULATION.AS_OF, population.asOf())
                .set(POPULATION.POPULATION_, population.residents())
                .set(POPULATION.POPULATION_65_AND_OVER, aged);
    }

    private RowCountQuery insert(FormerName former) {
        return database.insertInto(FORMER_NAME)
                .set(FORMER_NAME.NAME, former.name())
                .set(FORMER_NAME.MUNICIPALITY_CODE, former.successor().digits())
                .set(FORMER_NAME.LAST_DAY, former.lastDay());
    }

    private RowCountQuery insert(MunicipalityProfile profile) {
        return database.insertInto(MUNICIPALITY_PROFILE)
                .set(
                        MUNICIPALITY_PROFILE.MUNICIPALITY_CODE,
                        profile.municipality().digits())
                .set(MUNICIPALITY_PROFILE.AREA_KM2, profile.areaKm2())
                .set(MUNICIPALITY_PROFILE.FISCAL_STRENGTH_INDEX, profile.fiscalStrengthIndex());
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
