package kurogo.intake.read.sheet;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Problem;

/**
 * A file opened: its sheets, and what was noticed on opening.
 *
 * @param name name of the file
 * @param sheets sheets in their order, those too long for memory left out; none when the file could not be opened, which
 *     {@code problems} then says
 * @param longSheets sheets that are read page by page, in their order
 * @param formId number of the prefecture's form, where the file carries it as a property
 * @param problems problems of the file as a whole
 */
public record SourceFile(
        String name, List<Grid> sheets, List<LongSheet> longSheets, Optional<FormId> formId, List<Problem> problems) {

    public SourceFile {
        sheets = List.copyOf(sheets);
        longSheets = List.copyOf(longSheets);
        problems = List.copyOf(problems);
    }

    /** A file without a form's number. */
    public SourceFile(String name, List<Grid> sheets, List<LongSheet> longSheets, List<Problem> problems) {
        this(name, sheets, longSheets, Optional.empty(), problems);
    }

    /** A file without long sheets and without a form's number. */
    public SourceFile(String name, List<Grid> sheets, List<Problem> problems) {
        this(name, sheets, List.of(), problems);
    }
}
