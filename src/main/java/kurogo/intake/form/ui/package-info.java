/** The form as people fill it in. */
@NullMarked
package kurogo.intake.form.ui;

import org.jspecify.annotations.NullMarked;
