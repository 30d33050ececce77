/**
 * Years and parts of years in every spelling officials use.
 */
@NullMarked
package kurogo.intake.read.time;

import org.jspecify.annotations.NullMarked;
