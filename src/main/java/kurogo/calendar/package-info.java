/**
 * Fiscal years, Japanese eras, reporting periods, public holidays. Pure: no framework, no clock of its own.
 */
@NullMarked
package kurogo.calendar;

import org.jspecify.annotations.NullMarked;
