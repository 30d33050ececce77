/**
 * One cell: what is stored in it, how it shows it, and the readings that need no words of the field: numbers, units, days and the marks
 * that say that there is no figure. One small class per kind of reading.
 */
@NullMarked
package kurogo.intake.read.cell;

import org.jspecify.annotations.NullMarked;
