package kurogo.intake.read;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Says that a row names a municipality nobody knows, also where it holds no figure that would have to be read. */
final class RowsWithoutFigures {

    private static final Pattern PLACE = Pattern.compile(".{0,20}[^市区町村][市区町村]");
    private static final Pattern CODE = Pattern.compile("[0-9０-９]{5,6}");

    private final ListWords words;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();

    RowsWithoutFigures(ListWords words, Consumer<Problem> problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Takes a row that holds nothing to be read; whoever is named on it is told once. */
    void tell(ListRow row, SheetReading sheet) {
        boolean names = PLACE.matcher(row.name()).matches()
                || CODE.matcher(row.code()).matches()
                || !row.isNameless() && row.programme().isPresent();
        if (names
                && words.identify(row, sheet.place(row.naming())) instanceof Identification.Result.Refused(var problem)
                && told.add(row.code() + " " + row.name())) {
            problems.accept(new Problem(
                    problem.code(), ProblemSeverity.NOTICE, problem.place(), problem.cellText(), problem.arguments()));
        }
    }
}
