/** Pure: calendars as other programs read them (iCalendar, RFC 5545). */
@NullMarked
package kurogo.followup.ical;

import org.jspecify.annotations.NullMarked;
