package kurogo.intake;

import java.util.List;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.sheet.SheetParts;

/**
 * All that was understood of an upload and all that was not, beside what stands.
 *
 * @param upload the upload; pass this one on when accepting, it tells what the person saw
 * @param understood reports with their cells, and problems
 * @param amendments what people typed instead of what stands in cells; read with them
 * @param sheets the sheets of the file
 * @param reports the reports beside the versions that stand, in the order of the file
 */
public record Preview(
        Upload upload,
        UnderstoodFile understood,
        List<Amendment> amendments,
        List<SheetParts.Sheet> sheets,
        List<ReportPreview> reports) {

    public Preview {
        amendments = List.copyOf(amendments);
        sheets = List.copyOf(sheets);
        reports = List.copyOf(reports);
    }

    /** How many answers that stand would be blank once it counts, in all. */
    public int emptied() {
        return reports.stream().mapToInt(ReportPreview::emptied).sum();
    }
}
