/** Screens of training. */
@NullMarked
package kurogo.training.ui;

import org.jspecify.annotations.NullMarked;
