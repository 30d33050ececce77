package kurogo.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;

/** One CSV file of master data, read row by row; every error names file, line and column. */
final class MasterCsv {

    private final String file;
    private final NamedCsvRecord row;

    private MasterCsv(String file, NamedCsvRecord row) {
        this.file = file;
        this.row = row;
    }

    static <T> List<T> read(String file, String content, Function<MasterCsv, T> reading) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(content)) {
            return rows.stream()
                    .map(row -> reading.apply(new MasterCsv(file, row)))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text(String column) {
        return row.findField(column).orElseThrow(() -> error(column, ""));
    }

    String filledText(String column) {
        String text = text(column);
        if (text.isBlank()) {
            throw error(column, text);
        }
        return text;
    }

    MunicipalityCode code(String column) {
        return MunicipalityCode.parse(text(column)).orElseThrow(() -> error(column, text(column)));
    }

    int count(String column) {
        return optionalCount(column).orElseThrow(() -> error(column, text(column)));
    }

    OptionalInt optionalCount(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw error(column, text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    BigDecimal decimal(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException notANumber) {
            throw error(column, text(column));
        }
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException notADay) {
            throw error(column, text(column));
        }
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String text = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> error(column, text));
    }

    private MasterFileError error(String column, String text) {
        return new MasterFileError(file, row.getStartingLineNumber(), column, text);
    }
}
