/**
 * Evaluations of a round, the flags they raise and the life of each flag. The rules themselves are the pure package
 * {@code review.rule}.
 */
@ApplicationModule
@NullMarked
package kurogo.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
