/** What the program is built from. */
@NullMarked
package kurogo.dependencies;

import org.jspecify.annotations.NullMarked;
