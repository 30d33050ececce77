package kurogo.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;

/** The 47 prefectures by code, and the places lists name although no local government works there. */
public final class Prefectures {

    private static final List<Prefecture> ALL = rows(
            "prefectures.csv",
            row -> new Prefecture(
                    row.getField("code"), row.getField("name"), row.getField("kana"), row.getField("roman_name")));

    private static final List<MunicipalityCode> WITHOUT_ADMINISTRATION =
            rows("without-administration.csv", row -> new MunicipalityCode(row.getField("code")));

    private Prefectures() {}

    public static List<Prefecture> all() {
        return ALL;
    }

    /** The prefecture of a code of two digits. */
    public static Optional<Prefecture> find(String code) {
        return ALL.stream().filter(prefecture -> prefecture.code().equals(code)).findFirst();
    }

    /** The six villages of the northern territories have codes, but neither residents nor an office that could report. */
    public static boolean isWithoutAdministration(MunicipalityCode code) {
        return WITHOUT_ADMINISTRATION.contains(code);
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> reading) {
        InputStream stream = Objects.requireNonNull(
                Prefectures.class.getResourceAsStream("/kurogo/area/" + file), "belongs to the program");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(reading).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
