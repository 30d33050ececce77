/**
 * Tables of published results, from which figures of earlier years are taken over.
 */
@NullMarked
package kurogo.intake.read.published;

import org.jspecify.annotations.NullMarked;
