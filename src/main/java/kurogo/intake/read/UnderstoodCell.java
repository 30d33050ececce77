package kurogo.intake.read;

import kurogo.report.answers.FieldPath;

/**
 * A cell that became an answer: the trace from every figure back to its source.
 *
 * @param field the question it answers
 * @param place the cell
 * @param cellText its text as it stands
 * @param understood the value as understood, in plain form ({@code 3400000}, {@code 2025-06-01}, {@code BLANK})
 * @param confidence how sure the reading is
 * @param note text in the cell beside the value, empty when none
 */
public record UnderstoodCell(
        FieldPath field, Place place, String cellText, String understood, Confidence confidence, String note) {}
