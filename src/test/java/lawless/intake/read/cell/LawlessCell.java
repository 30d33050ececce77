package lawless.intake.read.cell;

import lawless.intake.read.table.LawlessTable;

/** Closes a cycle: a cell knows of tables. */
public record LawlessCell(LawlessTable known) {}
