package kurogo.area;

import static kurogo.db.Tables.BOUNDARY_SET;
import static kurogo.db.Tables.FORMER_NAME;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.MUNICIPALITY_PROFILE;
import static kurogo.db.Tables.POPULATION;
import static kurogo.db.Tables.PREFECTURE;
import static kurogo.db.Tables.SUCCESSION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.checksum.Sha256;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;
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
        return municipalities(DSL.noCondition());
    }

    /** Those there were on a day: none that ceased to be before, none that came into being later. */
    List<Municipality> municipalities(LocalDate on) {
        return municipalities(MUNICIPALITY
                .FIRST_DAY
                .isNull()
                .or(MUNICIPALITY.FIRST_DAY.le(on))
                .and(MUNICIPALITY.CODE.notIn(DSL.select(SUCCESSION.MUNICIPALITY_CODE)
                        .from(SUCCESSION)
                        .where(SUCCESSION.LAST_DAY.lt(on)))));
    }

    Optional<Municipality> municipality(MunicipalityCode code) {
        return municipalities(MUNICIPALITY.CODE.eq(code.digits())).stream().findFirst();
    }

    private List<Municipality> municipalities(Condition condition) {
        return database.select(
                        MUNICIPALITY.CODE,
                        MUNICIPALITY.NAME,
                        MUNICIPALITY.KANA,
                        MUNICIPALITY.ROMAN_NAME,
                        MUNICIPALITY.COUNTY,
                        MUNICIPALITY.TYPE)
                .from(MUNICIPALITY)
                .where(condition)
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
        var newest = newestPopulation(lastDay);
        return database.select(POPULATION.MUNICIPALITY_CODE, POPULATION.POPULATION_)
                .from(POPULATION)
                .join(newest)
                .on(
                        POPULATION.MUNICIPALITY_CODE.eq(newest.field(POPULATION.MUNICIPALITY_CODE)),
                        POPULATION.AS_OF.eq(newest.field("as_of", LocalDate.class)))
                .fetchMap(row -> new MunicipalityCode(row.value1()), row -> row.value2());
    }

    /** Residents known on or before the last of several days, by municipality, the oldest first. */
    Map<MunicipalityCode, List<Population>> residentsUntil(LocalDate lastDay) {
        return database.select(POPULATION.MUNICIPALITY_CODE, POPULATION.AS_OF, POPULATION.POPULATION_)
                .from(POPULATION)
                .where(POPULATION.AS_OF.le(lastDay))
                .orderBy(POPULATION.AS_OF)
                .fetchGroups(
                        row -> new MunicipalityCode(row.value1()),
                        row -> Population.of(new MunicipalityCode(row.value1()), row.value2(), row.value3(), null));
    }

    /** What is known beside population, each municipality's newest figures on or before a day. */
    List<KnownTraits> traits(LocalDate lastDay) {
        var newest = newestPopulation(lastDay);
        return database.select(
                        MUNICIPALITY.CODE,
                        POPULATION.POPULATION_,
                        POPULATION.POPULATION_65_AND_OVER,
                        MUNICIPALITY_PROFILE.AREA_KM2,
                        MUNICIPALITY_PROFILE.FISCAL_STRENGTH_INDEX)
                .from(MUNICIPALITY)
                .leftJoin(newest)
                .on(MUNICIPALITY.CODE.eq(newest.field(POPULATION.MUNICIPALITY_CODE)))
                .leftJoin(POPULATION)
                .on(
                        POPULATION.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE),
                        POPULATION.AS_OF.eq(newest.field("as_of", LocalDate.class)))
                .leftJoin(MUNICIPALITY_PROFILE)
                .on(MUNICIPALITY_PROFILE.MUNICIPALITY_CODE.eq(MUNICIPALITY.CODE))
                .orderBy(MUNICIPALITY.CODE)
                .fetch(row -> new KnownTraits(
                        new MunicipalityCode(row.value1()),
                        share(row.value3(), row.value2()),
                        number(row.value4()),
                        number(row.value5())));
    }

    private static Table<?> newestPopulation(LocalDate lastDay) {
        return DSL.select(
                        POPULATION.MUNICIPALITY_CODE, DSL.max(POPULATION.AS_OF).as("as_of"))
                .from(POPULATION)
                .where(POPULATION.AS_OF.le(lastDay))
                .groupBy(POPULATION.MUNICIPALITY_CODE)
                .asTable("newest");
    }

    private static OptionalDouble share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) part / whole);
    }

    private static OptionalDouble number(@Nullable BigDecimal number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
    }

    List<Population> populations(MunicipalityCode code) {
        return database.select(POPULATION.AS_OF, POPULATION.POPULATION_, POPULATION.POPULATION_65_AND_OVER)
                .from(POPULATION)
                .where(POPULATION.MUNICIPALITY_CODE.eq(code.digits()))
                .orderBy(POPULATION.AS_OF)
                .fetch(row -> Population.of(code, row.value1(), row.value2(), row.value3()));
    }

    Optional<String> boundaries() {
        return database.select(BOUNDARY_SET.GEOJSON)
                .from(BOUNDARY_SET)
                .orderBy(BOUNDARY_SET.DRAWN_IN.desc())
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /** The checksum of the newest boundaries; nothing where they have none yet. */
    Optional<String> newestBoundaryChecksum() {
        return database.select(BOUNDARY_SET.SHA256)
                .from(BOUNDARY_SET)
                .orderBy(BOUNDARY_SET.DRAWN_IN.desc())
                .limit(1)
                .fetchOptional(BOUNDARY_SET.SHA256);
    }

    Optional<String> boundaries(String checksum) {
        return database.select(BOUNDARY_SET.GEOJSON)
                .from(BOUNDARY_SET)
                .where(BOUNDARY_SET.SHA256.eq(checksum))
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    List<Integer> boundaryYears() {
        return database.select(BOUNDARY_SET.DRAWN_IN)
                .from(BOUNDARY_SET)
                .orderBy(BOUNDARY_SET.DRAWN_IN.desc())
                .fetch(row -> (int) row.value1());
    }

    /** Takes away what a complete set of master files puts in anew; municipalities stay, for figures are reported for them. */
    void clear() {
        database.deleteFrom(MUNICIPALITY_PROFILE).execute();
        database.deleteFrom(POPULATION).execute();
        database.deleteFrom(FORMER_NAME).execute();
    }

    void insertProfiles(Collection<MunicipalityProfile> profiles) {
        if (!profiles.isEmpty()) {
            database.batch(profiles.stream().map(this::insert).toList()).execute();
        }
    }

    void replaceBoundaries(int drawnIn, String geojson) {
        short year = (short) drawnIn;
        database.deleteFrom(BOUNDARY_SET).where(BOUNDARY_SET.DRAWN_IN.eq(year)).execute();
        database.insertInto(BOUNDARY_SET)
                .set(BOUNDARY_SET.DRAWN_IN, year)
                .set(BOUNDARY_SET.GEOJSON, geojson)
                .set(BOUNDARY_SET.SHA256, Sha256.of(geojson))
                .execute();
    }

    private Query insert(MunicipalityProfile profile) {
        return database.insertInto(MUNICIPALITY_PROFILE)
                .set(
                        MUNICIPALITY_PROFILE.MUNICIPALITY_CODE,
                        profile.municipality().digits())
                .set(MUNICIPALITY_PROFILE.AREA_KM2, profile.areaKm2())
                .set(MUNICIPALITY_PROFILE.FISCAL_STRENGTH_INDEX, profile.fiscalStrengthIndex());
    }
}
