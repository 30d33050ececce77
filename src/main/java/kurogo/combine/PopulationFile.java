package kurogo.combine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.FiscalYear;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.SourceFile;

/**
 * Reads a table of codes and populations, CSV or workbook: columns {@code code} and {@code population}, and where there are
 * any {@code name}, {@code kana} and {@code as_of} or {@code year}. Of several rows of a municipality the newest on or before the last day of
 * the fiscal year counts.
 */
final class PopulationFile {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("code", "code"),
            Map.entry("municipality_code", "code"),
            Map.entry("団体コード", "code"),
            Map.entry("市町村コード", "code"),
            Map.entry("population", "population"),
            Map.entry("人口", "population"),
            Map.entry("name", "name"),
            Map.entry("municipality", "name"),
            Map.entry("市町村名", "name"),
            Map.entry("団体名", "name"),
            Map.entry("kana", "kana"),
            Map.entry("as_of", "as_of"),
            Map.entry("year", "as_of"),
            Map.entry("基準日", "as_of"));

    private PopulationFile() {}

    static Residents read(Path file, FiscalYear year) {
        SourceFile source = open(file);
        List<List<SourceCell>> rows = source.sheets().getFirst().rows();
        Map<String, Integer> columns = columns(rows.getFirst());
        if (!columns.containsKey("code") || !columns.containsKey("population")) {
            throw new Unusable(file + ": the first row has to name the columns code and population.");
        }
        Map<MunicipalityCode, Row> newest = new TreeMap<>();
        for (List<SourceCell> cells : rows.subList(1, rows.size())) {
            row(cells, columns, file)
                    .filter(row -> !row.asOf().isAfter(year.lastDay()))
                    .ifPresent(row -> newest.merge(
                            row.code(), row, (one, other) -> one.asOf().isAfter(other.asOf()) ? one : other));
        }
        if (newest.isEmpty()) {
            throw new Unusable(file + ": no population on or before " + year.lastDay() + ".");
        }
        return residents(newest);
    }

    /** A municipality and its population on a day. */
    private record Row(MunicipalityCode code, String name, String kana, int population, LocalDate asOf) {}

    private static SourceFile open(Path file) {
        try {
            SourceFile source = new SpreadsheetOpener(FileLimits.STANDARD)
                    .open(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                    .getFirst();
            if (source.sheets().isEmpty() || source.sheets().getFirst().rows().isEmpty()) {
                throw new Unusable(file + " cannot be read as a table.");
            }
            return source;
        } catch (IOException unreadable) {
            throw new Unusable(file + " cannot be read.");
        }
    }

    private static Map<String, Integer> columns(List<SourceCell> head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            String name = CellText.normalised(CellText.of(head.get(i))).toLowerCase(Locale.ROOT);
            int column = i;
            Optional.ofNullable(COLUMNS.get(name)).ifPresent(known -> columns.putIfAbsent(known, column));
        }
        return columns;
    }

    private static Optional<Row> row(List<SourceCell> cells, Map<String, Integer> columns, Path file) {
        String code = text(cells, columns, "code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String padded = code.length() == 4 ? "0" + code : code;
        MunicipalityCode known = MunicipalityCode.parse(padded)
                .orElseThrow(() -> new Unusable(file + ": " + code + " is no municipality code."));
        String population = text(cells, columns, "population").replace(",", "");
        if (!population.matches("\\d{1,9}")) {
            throw new Unusable(file + ": the population of " + code + " is not a number: \"" + population + "\".");
        }
        return Optional.of(new Row(
                known,
                text(cells, columns, "name"),
                text(cells, columns, "kana"),
                Integer.parseInt(population),
                day(text(cells, columns, "as_of"), file)));
    }

    /** A year alone stands for its first day; no day at all for one that always counts. */
    private static LocalDate day(String text, Path file) {
        if (text.isEmpty()) {
            return LocalDate.EPOCH;
        }
        if (text.matches("\\d{4}")) {
            return LocalDate.of(Integer.parseInt(text), 1, 1);
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text);
        }
        throw new Unusable(file + ": \"" + text + "\" is no day such as 2025-01-01.");
    }

    private static String text(List<SourceCell> cells, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null || column >= cells.size() ? "" : CellText.normalised(CellText.of(cells.get(column)));
    }

    private static Residents residents(Map<MunicipalityCode, Row> newest) {
        List<Municipality> municipalities = new ArrayList<>();
        Map<MunicipalityCode, Integer> population = new HashMap<>();
        newest.forEach((code, row) -> {
            String name = row.name().isEmpty() ? code.digits() : row.name();
            municipalities.add(new Municipality(code, name, row.kana(), name, "", type(name)));
            population.put(code, row.population());
        });
        return new Residents(municipalities, population);
    }

    private static MunicipalityType type(String name) {
        return switch (name.charAt(name.length() - 1)) {
            case '町' -> MunicipalityType.TOWN;
            case '村' -> MunicipalityType.VILLAGE;
            case '区' -> MunicipalityType.SPECIAL_WARD;
            default -> MunicipalityType.CITY;
        };
    }
}
