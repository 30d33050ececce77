package kurogo.report;

/**
 * A cell by which a report was known although it does not say so in full: a municipality in another spelling or by a code
 * without its check digit, or a mark for what stands above.
 *
 * @param names what it names
 * @param sheet name of the sheet, empty for a text file
 * @param cell address such as {@code B12}, empty when no single cell says it
 * @param cellText text of the cell as it stood
 * @param understood the name or code it was taken for; of a mark for a programme or time, what stands above
 */
public record NameSource(Naming names, String sheet, String cell, String cellText, String understood) {}
