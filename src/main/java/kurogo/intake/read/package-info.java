/**
 * From grids of cells to understood reports and named problems: one class per kind of reading. Pure: never opens a file.
 */
@NamedInterface("read")
@NullMarked
package kurogo.intake.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
