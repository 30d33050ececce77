/** 検索: municipalities, flags, conversations, courses and screens, found from anywhere. */
@ApplicationModule
@NullMarked
package kurogo.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
