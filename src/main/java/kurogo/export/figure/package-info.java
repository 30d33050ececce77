/**
 * Charts without a browser: the options drawn on screen become SVG in an engine inside the program, then PNG and PDF. Nothing of an
 * option is trusted on its way in, nothing of the SVG on its way out.
 */
@NamedInterface("figure")
@NullMarked
package kurogo.export.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
