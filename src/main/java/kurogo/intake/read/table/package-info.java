/**
 * Tables on a sheet: how their heads are found, what their columns ask and in which unit, and what becomes of their cells. What is
 * read of one report is gathered here.
 */
@NullMarked
package kurogo.intake.read.table;

import org.jspecify.annotations.NullMarked;
