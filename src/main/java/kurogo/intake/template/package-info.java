/**
 * The prefecture's own form (様式) for a round and a municipality: laid out free of any program for spreadsheets, then written
 * as a workbook that the municipality fills in and the reader understands again.
 */
@NullMarked
package kurogo.intake.template;

import org.jspecify.annotations.NullMarked;
