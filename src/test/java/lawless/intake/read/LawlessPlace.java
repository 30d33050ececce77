package lawless.intake.read;

import lawless.intake.read.cell.LawlessCell;

/** Breaks: the words of reading know nothing of how it is done. */
public record LawlessPlace(LawlessCell cell) {}
