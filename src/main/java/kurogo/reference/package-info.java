/** Published results of other prefectures' municipalities, read from files and handed to the review as reference data. */
@ApplicationModule
@NullMarked
package kurogo.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
