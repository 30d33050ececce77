/** The main job without a screen: files in a folder become the combined table, the flags and a list of problems. */
@ApplicationModule
@NullMarked
package kurogo.combine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
