/**
 * Rows of lists, and what the words in them and beside them say of whose and of when they are.
 */
@NullMarked
package kurogo.intake.read.row;

import org.jspecify.annotations.NullMarked;
