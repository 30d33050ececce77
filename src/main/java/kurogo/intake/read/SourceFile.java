package kurogo.intake.read;

import java.util.List;

/**
 * A file opened: its sheets, and what was noticed on opening.
 *
 * @param name name of the file
 * @param sheets sheets in their order; none when the file could not be opened, which {@code problems} then says
 * @param problems problems of the file as a whole
 */
public record SourceFile(String name, List<Grid> sheets, List<Problem> problems) {

    public SourceFile {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }
}
