/**
 * From the bytes municipalities send to grids of cells, within bounds of size and time that no hostile file can break.
 */
@NamedInterface("file")
@NullMarked
package kurogo.intake.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
