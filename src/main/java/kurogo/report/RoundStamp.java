package kurogo.report;

/**
 * By which it is seen whether anything in a round has changed: rows are only ever added, and every change of one counts up its version, so that of two
 * moments that bear the same stamp nothing was committed in between, whichever node committed it and in whatever order.
 *
 * @param rows how many there are
 * @param changes sum of their versions
 */
public record RoundStamp(long rows, long changes) {}
