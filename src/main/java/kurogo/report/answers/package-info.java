/**
 * What one municipality answers in one reporting round, with every kind of silence kept apart from zero. Pure values, no storage.
 */
@NamedInterface("answers")
@NullMarked
package kurogo.report.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
