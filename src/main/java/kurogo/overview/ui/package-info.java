/** The overview's screen. */
@NullMarked
package kurogo.overview.ui;

import org.jspecify.annotations.NullMarked;
