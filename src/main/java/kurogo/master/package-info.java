/**
 * Master data as the ministry, the statistics office and the prefecture publish them: read, shown with what they change, and taken in
 * whole or not at all.
 */
@ApplicationModule
@NullMarked
package kurogo.master;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
