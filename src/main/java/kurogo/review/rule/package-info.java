/**
 * One class per rule of the review, the evidence each flag carries, and the evaluation of a whole data set. Pure: the same inputs always give the same flags.
 */
@NamedInterface("rule")
@NullMarked
package kurogo.review.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
