/**
 * A file as a whole: whether its sheets hold forms or lists, and the reports in them.
 */
@NullMarked
package kurogo.intake.read.report;

import org.jspecify.annotations.NullMarked;
