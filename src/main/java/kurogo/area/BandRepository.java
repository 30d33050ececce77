package kurogo.area;

import static kurogo.db.Tables.POPULATION_BANDS;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Population bands, one setting after the other. */
@Repository
class BandRepository {

    private static final String COMMA = ",";

    private final DSLContext database;

    BandRepository(DSLContext database) {
        this.database = database;
    }

    /** The bands that hold; nothing as long as none were ever set. */
    Optional<PopulationBands> newest() {
        return database.select(POPULATION_BANDS.STARTS)
                .from(POPULATION_BANDS)
                .orderBy(POPULATION_BANDS.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> bands(row.value1()));
    }

    /** Every setting, the newest first. */
    List<BandSetting> all() {
        return database.select(
                        POPULATION_BANDS.NUMBER,
                        POPULATION_BANDS.STARTS,
                        POPULATION_BANDS.SET_AT,
                        POPULATION_BANDS.SET_BY)
                .from(POPULATION_BANDS)
                .orderBy(POPULATION_BANDS.NUMBER.desc())
                .fetch(row -> new BandSetting(
                        row.value1(), bands(row.value2()), row.value3().toInstant(), row.value4()));
    }

    /** Keeps a setting; false when one of its number is kept already. */
    boolean insert(BandSetting setting) {
        return database.insertInto(POPULATION_BANDS)
                        .set(POPULATION_BANDS.NUMBER, setting.number())
                        .set(POPULATION_BANDS.STARTS, starts(setting.bands()))
                        .set(POPULATION_BANDS.SET_AT, setting.setAt().atOffset(ZoneOffset.UTC))
                        .set(POPULATION_BANDS.SET_BY, setting.setBy())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    private static String starts(PopulationBands bands) {
        return bands.bands().stream()
                .map(PopulationBand::from)
                .map(String::valueOf)
                .collect(Collectors.joining(COMMA));
    }

    private static PopulationBands bands(String starts) {
        return PopulationBands.startingAt(
                Arrays.stream(starts.split(COMMA)).map(Integer::valueOf).toList());
    }
}
