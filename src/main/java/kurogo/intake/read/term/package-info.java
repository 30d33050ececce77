/**
 * The terms of the field and their spellings: what headings ask, what words of choice mean, what remarks make of a question; built in
 * as data, or said by a person in a mapping.
 */
@NullMarked
package kurogo.intake.read.term;

import org.jspecify.annotations.NullMarked;
