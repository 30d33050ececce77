package kurogo.intake.read.answer;

import java.util.Optional;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;

/** Reads a cell under a heading, in the unit that is stated for it. */
public interface CellReader {
    Reading<?> read(Heading heading, SourceCell cell, Optional<Unit> unit);
}
