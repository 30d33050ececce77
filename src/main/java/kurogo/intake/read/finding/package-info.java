/**
 * Any sheet, whatever it is about: every figure, day and mark in it with the words above and beside it.
 */
@NullMarked
package kurogo.intake.read.finding;

import org.jspecify.annotations.NullMarked;
