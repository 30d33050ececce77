/** What other programs fetch from here. */
@ApplicationModule
@NullMarked
package kurogo.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
