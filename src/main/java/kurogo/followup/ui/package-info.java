/** Screens of follow-up. */
@NullMarked
package kurogo.followup.ui;

import org.jspecify.annotations.NullMarked;
