/**
 * A file and its sheets as grids of cells, before anything in them is understood; the longest ones page by page.
 */
@NullMarked
package kurogo.intake.read.sheet;

import org.jspecify.annotations.NullMarked;
