/**
 * The form of one municipality: labels with answers beside them, and tables of programmes, targets and steps; as a workbook or typed.
 */
@NullMarked
package kurogo.intake.read.form;

import org.jspecify.annotations.NullMarked;
