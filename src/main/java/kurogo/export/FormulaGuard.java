package kurogo.export;

/**
 * Keeps text from running as a formula when a spreadsheet program opens a file. Text that begins with a sign a
 * spreadsheet takes for a formula, half-width or full-width, gets an apostrophe in front; a lone sign, which marks an
 * absent figure, stays as it is.
 *
 * <p>Source: OWASP, CSV Injection.
 */
final class FormulaGuard {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String neutralised(String text) {
        boolean risky = text.length() > 1 && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
