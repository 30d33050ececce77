/** The screens of administration. */
@NullMarked
package kurogo.administration.ui;

import org.jspecify.annotations.NullMarked;
