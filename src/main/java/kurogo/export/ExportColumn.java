package kurogo.export;

/**
 * A column of a table that leaves the program.
 *
 * @param heading its heading, with the unit where its values have one
 * @param numberFormat spreadsheet format code of its numbers and dates, such as {@code #,##0}
 * @param personal whether it says something of a person, and leaves the program only where that was asked for
 */
public record ExportColumn(String heading, String numberFormat, boolean personal) {

    private static final String TEXT = "@";

    public static ExportColumn text(String heading) {
        return new ExportColumn(heading, TEXT, false);
    }

    /** Whole numbers with thousands separators: cases, yen, persons. */
    public static ExportColumn whole(String heading) {
        return new ExportColumn(heading, "#,##0", false);
    }

    /** Numbers with up to four decimals. */
    public static ExportColumn decimal(String heading) {
        return new ExportColumn(heading, "#,##0.####", false);
    }

    public static ExportColumn date(String heading) {
        return new ExportColumn(heading, "yyyy/mm/dd", false);
    }

    /** The same, of values that say something of a person: names, telephone numbers, mail addresses. */
    public ExportColumn ofPersons() {
        return new ExportColumn(heading, numberFormat, true);
    }

    /** Whether its values are words. */
    boolean isText() {
        return numberFormat.equals(TEXT);
    }
}
