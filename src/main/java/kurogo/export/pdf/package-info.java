/** Pages for paper. */
@NamedInterface("pdf")
@NullMarked
package kurogo.export.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
