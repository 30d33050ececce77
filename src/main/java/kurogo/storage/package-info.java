/** What the program promises of the disk below its database, and the words for when the disk refuses. */
@ApplicationModule
@NullMarked
package kurogo.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
