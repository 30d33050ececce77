package kurogo.intake.read.row;

import java.util.Optional;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/**
 * The cells in which a row of a list names its time, its own or those above it that go on; never empty ones.
 *
 * @param year the cell below 年度
 * @param part the cell below 期間 or 区分
 */
public record RowTime(Optional<SourceCell> year, Optional<SourceCell> part) {

    public static final RowTime UNSAID = new RowTime(Optional.empty(), Optional.empty());

    /** The time of a row below one that named a time: what it does not name goes on, a part as long as the year is the same. */
    public RowTime orAbove(RowTime above, boolean partGoesOn) {
        return new RowTime(
                year.or(above::year),
                part.or(() -> partGoesOn && isWithinYear(above) ? above.part() : Optional.empty()));
    }

    private boolean isWithinYear(RowTime above) {
        return year.isEmpty() || year.map(CellText::of).equals(above.year().map(CellText::of));
    }
}
