package kurogo.area;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import kurogo.area.MasterFileError.Reason;
import kurogo.area.master.MunicipalityCode;

/** One row of a CSV file of master data; every error names file, line and column. */
final class MasterCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final NamedCsvRecord row;

    private MasterCsv(String file, NamedCsvRecord row) {
        this.file = file;
        this.row = row;
    }

    /**
     * All rows of a file, read one by one.
     *
     * @param key column by which no two rows may be the same, or several joined by a comma
     */
    static <T> List<T> read(String file, String content, String key, Function<MasterCsv, T> reading) {
        Set<List<String>> seen = new HashSet<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(content.replaceFirst("^" + BYTE_ORDER_MARK, ""))) {
            return rows.stream()
                    .map(row -> new MasterCsv(file, row))
                    .peek(row -> row.requireNew(key, seen))
                    .map(reading)
                    .toList();
        } catch (CsvParseException damaged) {
            throw new MasterFileError(Reason.UNREADABLE, file, String.valueOf(damaged.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text(String column) {
        return row.findField(column)
                .map(String::strip)
                .orElseThrow(() -> new MasterFileError(Reason.COLUMN_MISSING, file, column));
    }

    String filledText(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw error(Reason.NOT_UNDERSTOOD, column);
        }
        return text;
    }

    MunicipalityCode code(String column) {
        return MunicipalityCode.parse(text(column)).orElseThrow(() -> error(Reason.NOT_UNDERSTOOD, column));
    }

    MunicipalityCode knownCode(String column, Set<MunicipalityCode> known) {
        MunicipalityCode code = code(column);
        if (!known.contains(code)) {
            throw error(Reason.UNKNOWN_MUNICIPALITY, column);
        }
        return code;
    }

    int count(String column) {
        return optionalCount(column).orElseThrow(() -> error(Reason.NOT_UNDERSTOOD, column));
    }

    OptionalInt optionalCount(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw error(Reason.NOT_UNDERSTOOD, column);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** A number of zero or more with so many decimals at most; none is rounded away in silence. */
    BigDecimal decimal(String column, int decimals) {
        String text = text(column);
        if (!text.matches("[0-9]{1,8}([.][0-9]{1," + decimals + "})?")) {
            throw error(Reason.NOT_UNDERSTOOD, column);
        }
        return new BigDecimal(text);
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException notADay) {
            throw error(Reason.NOT_UNDERSTOOD, column);
        }
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String text = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> error(Reason.NOT_UNDERSTOOD, column));
    }

    MasterFileError error(Reason reason, String column) {
        return new MasterFileError(reason, file, Long.toString(row.getStartingLineNumber()), column, text(column));
    }

    private void requireNew(String key, Set<List<String>> seen) {
        List<String> columns = List.of(key.split(","));
        if (!seen.add(columns.stream().map(this::text).toList())) {
            throw error(Reason.TWICE, columns.getFirst());
        }
    }
}
