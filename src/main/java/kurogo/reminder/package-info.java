/**
 * 依頼・督促: asking the municipalities whose report is missing, in words that are made for each, as files, to copy, or by
 * mail; and what was asked of whom.
 */
@ApplicationModule
@NullMarked
package kurogo.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
