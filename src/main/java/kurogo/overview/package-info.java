/** 概況: the prefecture at a glance, put together from reports, flags and master data. */
@ApplicationModule
@NullMarked
package kurogo.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
