/** 市町村: the list of municipalities and a page for each, put together from reports, flags and master data. */
@ApplicationModule
@NullMarked
package kurogo.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
