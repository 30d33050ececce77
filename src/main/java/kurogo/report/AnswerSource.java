package kurogo.report;

import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.FieldPath;

/**
 * The trace from an answer back to the cell it was read in.
 *
 * @param field the question answered
 * @param sheet name of the sheet, empty for a text file
 * @param cell address such as {@code E12}, empty when the answer stands in no single cell
 * @param cellText text of the cell as it stood
 * @param understood the value as understood, in plain form ({@code 3400000}, {@code 2025-06-01}, {@code BLANK})
 * @param corrected whether the cell said it in another spelling, as １２ for 12
 * @param note text in the cell beside the value, empty when none
 */
public record AnswerSource(
        FieldPath field,
        String sheet,
        String cell,
        String cellText,
        String understood,
        boolean corrected,
        String note) {

    /** A cell of a row of a long list. */
    static AnswerSource of(AnswerRows.Traced traced) {
        return new AnswerSource(
                traced.field(),
                traced.sheet(),
                traced.cell(),
                traced.cellText(),
                traced.understood(),
                traced.corrected(),
                "");
    }
}
