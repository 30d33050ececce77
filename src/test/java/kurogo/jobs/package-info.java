/** Jobs, from start to end and beyond the end of the program. */
@NullMarked
package kurogo.jobs;

import org.jspecify.annotations.NullMarked;
