/** How the program begins, and what it says in one sentence when it cannot. */
@NullMarked
package kurogo.start;

import org.jspecify.annotations.NullMarked;
