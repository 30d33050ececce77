package kurogo.intake.read;

import java.util.Optional;

/** Reads a cell under a heading, in the unit that is stated for it. */
interface CellReader {
    Reading<?> read(Heading heading, SourceCell cell, Optional<Unit> unit);
}
