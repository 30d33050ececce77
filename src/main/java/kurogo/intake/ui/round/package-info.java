/** 報告回: the rounds there are, a new one, and what may be changed about one. */
@NullMarked
package kurogo.intake.ui.round;

import org.jspecify.annotations.NullMarked;
