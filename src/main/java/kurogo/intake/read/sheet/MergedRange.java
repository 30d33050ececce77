package kurogo.intake.read.sheet;

import kurogo.intake.read.CellAddress;

/** Cells shown as one; its first cell holds the content. */
public record MergedRange(CellAddress first, CellAddress last) {

    public boolean holds(CellAddress cell) {
        return first.row() <= cell.row()
                && cell.row() <= last.row()
                && first.column() <= cell.column()
                && cell.column() <= last.column();
    }
}
