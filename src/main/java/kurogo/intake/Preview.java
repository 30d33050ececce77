package kurogo.intake;

import java.util.List;
import kurogo.intake.read.UnderstoodFile;

/**
 * All that was understood of an upload and all that was not, beside what stands.
 *
 * @param upload the upload; pass this one on when accepting, it tells what the person saw
 * @param understood reports with their cells, and problems
 * @param reports the reports beside the versions that stand, in the order of the file
 */
public record Preview(Upload upload, UnderstoodFile understood, List<ReportPreview> reports) {

    public Preview {
        reports = List.copyOf(reports);
    }
}
