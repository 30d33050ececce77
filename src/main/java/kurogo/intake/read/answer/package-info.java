/**
 * A cell read as the answer to a question: a figure, a day, a choice, a municipality.
 */
@NullMarked
package kurogo.intake.read.answer;

import org.jspecify.annotations.NullMarked;
