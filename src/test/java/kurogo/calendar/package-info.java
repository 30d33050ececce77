@NullMarked
package kurogo.calendar;

import org.jspecify.annotations.NullMarked;
