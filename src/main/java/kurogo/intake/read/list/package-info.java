/**
 * Lists of many municipalities, read row by row into reports: a row a report, a programme, a month or a figure, with totals and
 * lines of words between them.
 */
@NullMarked
package kurogo.intake.read.list;

import org.jspecify.annotations.NullMarked;
