/** The prefecture and its municipalities: names, populations over time, boundaries. */
@ApplicationModule
@NullMarked
package kurogo.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
