package kurogo.intake.read;

import java.util.List;

/**
 * All that was understood of one file, and all that was not.
 *
 * @param name name of the file
 * @param reports reports found, in the order they stand
 * @param problems problems met, in the order they stand
 */
public record UnderstoodFile(String name, List<UnderstoodReport> reports, List<Problem> problems) {

    public UnderstoodFile {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }

    /** Whether it can be accepted: at least one report and no error. */
    public boolean isAcceptable() {
        return !reports.isEmpty() && problems.stream().noneMatch(Problem::isError);
    }
}
