package lawless.intake.read.table;

import lawless.intake.read.cell.LawlessCell;

/** A table knows of its cells, as it should. */
public record LawlessTable(LawlessCell known) {}
