/** What training is decided by: who moves up, who has completed a course, whose name is meant, which days are best. Pure. */
@NullMarked
package kurogo.training.rule;

import org.jspecify.annotations.NullMarked;
