package kurogo.intake.read;

import java.util.List;

/**
 * Something a person has to look at before a file is accepted.
 *
 * @param code what kind of problem; its words are {@code intake.problem.<code>} in the message bundles
 * @param severity whether the file can be accepted nevertheless
 * @param place where
 * @param cellText text of the cell as it stands, empty when no cell is concerned
 * @param arguments further words that go into the message
 */
public record Problem(
        ProblemCode code, ProblemSeverity severity, Place place, String cellText, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The same where it keeps the report out. */
    public Problem asError() {
        return new Problem(code, ProblemSeverity.ERROR, place, cellText, arguments);
    }

    /** The same where it is only to be known. */
    public Problem asNotice() {
        return new Problem(code, ProblemSeverity.NOTICE, place, cellText, arguments);
    }

    public static Problem error(ProblemCode code, Place place, String cellText, String... arguments) {
        return new Problem(code, ProblemSeverity.ERROR, place, cellText, List.of(arguments));
    }

    public static Problem notice(ProblemCode code, Place place, String cellText, String... arguments) {
        return new Problem(code, ProblemSeverity.NOTICE, place, cellText, List.of(arguments));
    }

    public boolean isError() {
        return severity == ProblemSeverity.ERROR;
    }
}
