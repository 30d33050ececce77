/**
 * The report as a form on the screen: drafts that are saved field by field, read by the same readings as files, and handed in
 * when a person says so.
 */
@NullMarked
package kurogo.intake.form;

import org.jspecify.annotations.NullMarked;
