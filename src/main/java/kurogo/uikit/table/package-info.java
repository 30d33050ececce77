/** A grid of rows with columns to choose, sort, filter and export, whose whole state stands in the address. */
@NamedInterface("table")
@NullMarked
package kurogo.uikit.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
