/**
 * 研修: courses and the sessions in which they are held, who takes part, who was there, whom training has reached, and whether it helped.
 */
@ApplicationModule
@NullMarked
package kurogo.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
