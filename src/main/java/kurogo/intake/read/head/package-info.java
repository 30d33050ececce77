/**
 * The heads of tables: where they stand, what stands in them together, and what they leave open.
 */
@NullMarked
package kurogo.intake.read.head;

import org.jspecify.annotations.NullMarked;
