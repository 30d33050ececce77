/**
 * The words for places: municipality codes, names, types and population bands. Pure values, no storage.
 */
@NamedInterface("master")
@NullMarked
package kurogo.area.master;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
