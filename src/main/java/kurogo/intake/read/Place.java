package kurogo.intake.read;

import java.util.Optional;

/**
 * Where something stands, as precisely as can be said.
 *
 * @param file name of the file
 * @param sheet name of the sheet, empty when it concerns the whole file or a text file
 * @param cell the cell, if it concerns one
 */
public record Place(String file, String sheet, Optional<CellAddress> cell) {

    public static Place file(String file) {
        return new Place(file, "", Optional.empty());
    }

    public static Place sheet(String file, String sheet) {
        return new Place(file, sheet, Optional.empty());
    }

    public static Place cell(String file, String sheet, CellAddress cell) {
        return new Place(file, sheet, Optional.of(cell));
    }

    /** {@code sheet!B5}, {@code B5} or {@code sheet}: the place inside its file. */
    public String inFile() {
        String address = cell.map(CellAddress::toString).orElse("");
        return sheet.isEmpty() || address.isEmpty() ? sheet + address : sheet + "!" + address;
    }
}
