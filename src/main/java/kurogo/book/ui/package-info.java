/** Screens of books of figures. */
@NullMarked
package kurogo.book.ui;

import org.jspecify.annotations.NullMarked;
