package kurogo.benchmark;

import java.util.List;
import javax.sql.DataSource;
import kurogo.benchmark.FictionalPrefecture.Place;
import org.springframework.jdbc.core.JdbcTemplate;

/** Municipalities of other prefectures beside the one that is served, which no import of ours would take. */
final class NationSeed {

    private final JdbcTemplate database;

    NationSeed(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    void plant(List<Place> places) {
        List<Object[]> municipalities = places.stream()
                .map(place -> new Object[] {place.code().digits(), place.name(), "Town" + place.code()})
                .toList();
        database.batchUpdate("""
                insert into municipality (code, name, kana, roman_name, county, type) values (?, ?, '', ?, '', 'TOWN')
                """, municipalities);
        List<Object[]> populations = places.stream()
                .map(place -> new Object[] {
                    place.code().digits(), 1_000 + 37 * Math.abs(place.code().hashCode() % 1_000)
                })
                .toList();
        database.batchUpdate("""
                insert into population (municipality_code, as_of, population) values (?, date '2025-01-01', ?)
                """, populations);
    }

    /** Lets the database count what it holds. */
    void analyse() {
        database.execute("analyze");
    }
}
