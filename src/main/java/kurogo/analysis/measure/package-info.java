/** What can be measured of a municipality's reports, each with its definition and unit. Pure: no framework, no input or output. */
@NamedInterface("measure")
@NullMarked
package kurogo.analysis.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
