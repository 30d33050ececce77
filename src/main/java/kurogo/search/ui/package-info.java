/** The search that opens over every screen. */
@NullMarked
package kurogo.search.ui;

import org.jspecify.annotations.NullMarked;
