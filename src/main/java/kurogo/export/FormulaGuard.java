package kurogo.export;

/**
 * Keeps text from running as a formula when a spreadsheet program opens a file. Text that begins with a sign a
 * spreadsheet takes for a formula, half-width or full-width, gets an apostrophe in front; a lone sign, which marks an
 * absent figure, stays as it is. Whoever reads the file back takes just that apostrophe away.
 *
 * <p>Source: OWASP, CSV Injection.
 */
public final class FormulaGuard {

    private static final char APOSTROPHE = '\'';
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text as it may stand in a file. */
    public static String neutralised(String text) {
        return text.length() > 1 && isRisky(text) ? APOSTROPHE + text : text;
    }

    /** The text that was neutralised; any other as it is. */
    public static String restored(String text) {
        boolean neutralised = text.length() > 2 && text.charAt(0) == APOSTROPHE && isRisky(text);
        return neutralised ? text.substring(1) : text;
    }

    /** Apostrophes in front are looked through, or one that belongs to the text would be lost when it is read back. */
    private static boolean isRisky(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == APOSTROPHE) {
            first++;
        }
        return first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
