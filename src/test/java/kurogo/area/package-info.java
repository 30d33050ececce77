/** Master data, from the files they come in to the questions asked of them. */
@NullMarked
package kurogo.area;

import org.jspecify.annotations.NullMarked;
