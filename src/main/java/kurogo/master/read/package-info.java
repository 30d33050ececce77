/** From the cells of published lists to municipalities, residents and status. Never opens a file, never guesses. */
@NullMarked
package kurogo.master.read;

import org.jspecify.annotations.NullMarked;
