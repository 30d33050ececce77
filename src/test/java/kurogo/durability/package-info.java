/** What the program has promised holds, whatever becomes of it: it is killed at random moments and looked at when it is back. */
@NullMarked
package kurogo.durability;

import org.jspecify.annotations.NullMarked;
