/**
 * Takes in what municipalities send: a file is opened, read, shown cell by cell, and kept only when a person says so.
 */
@NullMarked
package kurogo.intake;

import org.jspecify.annotations.NullMarked;
