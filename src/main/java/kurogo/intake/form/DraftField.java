package kurogo.intake.form;

/**
 * What stands in a field of a draft.
 *
 * @param text as it was typed, empty when it was emptied again
 * @param version version of the draft in which it was changed last
 * @param change who changed it last
 */
public record DraftField(String text, int version, Change change) {}
