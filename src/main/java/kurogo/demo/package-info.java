/**
 * The fictional prefecture 見本県, put into an empty database by the very services people use: master data are imported,
 * rounds opened, and the files its municipalities would send are brought in and accepted one by one.
 */
@ApplicationModule
@NullMarked
package kurogo.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
