package kurogo.combine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.FiscalYear;
import kurogo.storage.StoppedDatabase;

/** Takes municipalities and populations from the embedded database of a data folder, which it only reads. */
final class StoredResidents {

    private static final String MUNICIPALITIES =
            "select code, name, kana, roman_name, county, type from municipality order by code";
    private static final String POPULATION = """
            select municipality_code, population from population p
            where as_of = (select max(as_of) from population q
                           where q.municipality_code = p.municipality_code and q.as_of <= ?)
            """;

    private StoredResidents() {}

    static Residents read(Path dataFolder, FiscalYear year) {
        if (!Files.exists(dataFolder.resolve("kurogo.mv.db"))) {
            throw new Unusable("There is no database in " + dataFolder + "; name a file with --population.");
        }
        try (Connection database = StoppedDatabase.open(dataFolder)) {
            return new Residents(municipalities(database), population(database, year));
        } catch (SQLException locked) {
            throw new Unusable("The database in " + dataFolder
                    + " cannot be read while Kurogo is running; stop it, or name a file with --population.");
        }
    }

    private static List<Municipality> municipalities(Connection database) throws SQLException {
        List<Municipality> found = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(MUNICIPALITIES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Municipality(
                        new MunicipalityCode(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        MunicipalityType.valueOf(rows.getString(6))));
            }
        }
        return found;
    }

    private static Map<MunicipalityCode, Integer> population(Connection database, FiscalYear year) throws SQLException {
        Map<MunicipalityCode, Integer> found = new HashMap<>();
        try (PreparedStatement query = database.prepareStatement(POPULATION)) {
            query.setDate(1, Date.valueOf(year.lastDay()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(new MunicipalityCode(rows.getString(1)), rows.getInt(2));
                }
            }
        }
        return found;
    }
}
