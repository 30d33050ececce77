package kurogo.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.sheet.Grid;
import kurogo.training.BlockedListRow.Fault;

/** Reads blocked days out of a workbook or CSV. */
final class BlockedListReader {

    private final MunicipalityDirectory directory;
    private final Optional<MunicipalityCode> own;

    /**
     * A reader.
     *
     * @param own the municipality of whoever may note days of it alone; its name need not stand on the lines
     */
    BlockedListReader(MunicipalityDirectory directory, Optional<MunicipalityCode> own) {
        this.directory = directory;
        this.own = own;
    }

    /** The lines of the first list in a file; nothing when there is none. */
    Optional<List<BlockedListRow>> read(String fileName, byte[] bytes) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open(fileName, bytes).stream()
                        .flatMap(file -> file.sheets().stream())
                        .flatMap(sheet -> list(sheet).stream())
                        .findFirst();
    }

    private Optional<List<BlockedListRow>> list(Grid sheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            Optional<BlockedListColumns> columns =
                    BlockedListColumns.in(sheet.rows().get(row));
            if (columns.isPresent()) {
                return Optional.of(rows(sheet, row + 1, columns.get()));
            }
        }
        return Optional.empty();
    }

    private List<BlockedListRow> rows(Grid sheet, int first, BlockedListColumns columns) {
        List<BlockedListRow> rows = new ArrayList<>();
        Set<BlockedPeriod> seen = new HashSet<>();
        for (int row = first; row < sheet.rows().size(); row++) {
            if (sheet.rows().get(row).stream().anyMatch(cell -> !cell.isEmpty())) {
                BlockedListRow read = new BlockedListLine(sheet, sheet.firstRow() + row, columns).read(directory, own);
                boolean again =
                        read.taken().filter(one -> !seen.add(one.withoutNote())).isPresent();
                rows.add(again ? read.because(Fault.ON_EARLIER_LINE) : read);
            }
        }
        return rows;
    }
}
