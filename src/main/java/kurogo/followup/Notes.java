package kurogo.followup;

/**
 * What was said, with simple formatting (headings, lists, bold) as Markdown.
 *
 * @param asked what we asked or will ask
 * @param said what they said
 * @param assessment what we make of it; never shown to a municipality
 */
public record Notes(String asked, String said, String assessment) {

    public static final Notes NONE = new Notes("", "", "");

    /** Most characters one of the three holds. */
    public static final int LONGEST = 20_000;

    /** Whether each fits. */
    public boolean fit() {
        return asked.length() <= LONGEST && said.length() <= LONGEST && assessment.length() <= LONGEST;
    }
}
