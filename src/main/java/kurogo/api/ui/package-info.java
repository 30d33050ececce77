/** Where people make tokens for other programs, and read what these may ask. */
@NullMarked
package kurogo.api.ui;

import org.jspecify.annotations.NullMarked;
