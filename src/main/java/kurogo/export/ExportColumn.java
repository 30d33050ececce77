package kurogo.export;

/**
 * A column of a table that leaves the program.
 *
 * @param heading its heading, with the unit where its values have one
 * @param numberFormat spreadsheet format code of its numbers and dates, such as {@code #,##0}
 */
public record ExportColumn(String heading, String numberFormat) {

    private static final String TEXT = "@";

    public static ExportColumn text(String heading) {
        return new ExportColumn(heading, TEXT);
    }

    /** Whole numbers with thousands separators: cases, yen, persons. */
    public static ExportColumn whole(String heading) {
        return new ExportColumn(heading, "#,##0");
    }

    /** Numbers with up to four decimals. */
    public static ExportColumn decimal(String heading) {
        return new ExportColumn(heading, "#,##0.####");
    }

    public static ExportColumn date(String heading) {
        return new ExportColumn(heading, "yyyy/mm/dd");
    }

    /** Whether its values are words. */
    boolean isText() {
        return numberFormat.equals(TEXT);
    }
}
