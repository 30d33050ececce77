/**
 * What stands above tables and on the tabs of sheets: the period the figures below are on, and whether they are results at all.
 */
@NullMarked
package kurogo.intake.read.title;

import org.jspecify.annotations.NullMarked;
