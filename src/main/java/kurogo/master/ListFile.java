package kurogo.master;

import java.util.List;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;

/**
 * A list somebody has chosen.
 *
 * @param name name of the file
 * @param bytes its bytes
 */
public record ListFile(String name, byte[] bytes) {

    /** The sheets in it; none, and a problem that says why, when it cannot be opened or is an archive of several. */
    public SourceFile opened() {
        List<SourceFile> files = new SpreadsheetOpener(FileLimits.STANDARD).open(name, bytes);
        return files.size() == 1
                ? files.getFirst()
                : new SourceFile(
                        name, List.of(), List.of(Problem.error(ProblemCode.NOT_A_SPREADSHEET, Place.file(name), "")));
    }
}
