package kurogo.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.FileContent;
import kurogo.report.answers.Field;

/**
 * What the program makes of a file: every figure it understood, and what it says of the rest.
 *
 * @param file the file opened
 * @param figures what was understood of every question that asks for a figure, by municipality, period and question
 * @param cells the cells these figures came from
 * @param problems everything it says
 */
record Understanding(
        SourceFile file, Map<String, String> figures, Map<String, UnderstoodCell> cells, List<Problem> problems) {

    private static final Set<Field> FIGURES = EnumSet.of(
            Field.CASES,
            Field.COST,
            Field.GRANT,
            Field.PREFECTURE_SHARE,
            Field.OWN_SHARE,
            Field.CONTRACTED,
            Field.FIRST_MONTH,
            Field.TARGET_BASELINE,
            Field.TARGET_VALUE,
            Field.TARGET_ACTUAL);
    /** Said of figures that are read all the same. */
    private static final Set<ProblemCode> SAID_ANYWAY =
            EnumSet.of(ProblemCode.FORMULA_VALUE_USED, ProblemCode.HIDDEN_READ, ProblemCode.MACROS_IGNORED);

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private static final ReadingContext CONTEXT = new ReadingContext(directory(), Optional.empty());

    static Understanding of(byte[] bytes) {
        SourceFile file = new SpreadsheetOpener(FileLimits.STANDARD).open("x", FileContent.of(bytes));
        UnderstoodFile understood = ReportReader.read(file, CONTEXT);
        Map<String, String> figures = new TreeMap<>();
        Map<String, UnderstoodCell> cells = new TreeMap<>();
        for (UnderstoodReport report : understood.reports()) {
            for (UnderstoodCell cell : report.cells()) {
                if (FIGURES.contains(cell.field().field())) {
                    String key = report.municipality().digits() + " "
                            + report.period().code() + " " + cell.field();
                    figures.put(key, cell.understood());
                    cells.put(key, cell);
                }
            }
        }
        return new Understanding(file, figures, cells, understood.problems());
    }

    boolean isRefused() {
        return file.sheets().isEmpty() && file.longSheets().isEmpty();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** What is wrong about it, when these figures must be understood or the difference be said. */
    Optional<String> differenceFrom(Map<String, String> expected) {
        for (Map.Entry<String, String> figure : expected.entrySet()) {
            String understood = figures.get(figure.getKey());
            if (understood == null && !saysSomething()) {
                return Optional.of(figure + " was lost in silence");
            }
            if (understood != null && !isSame(understood, figure.getValue()) && !isSaid(figure.getKey())) {
                return Optional.of(figure + " was understood as " + understood);
            }
        }
        return figures.entrySet().stream()
                .filter(figure -> figure.getValue().matches("-?\\d.*") && !expected.containsKey(figure.getKey()))
                .map(figure -> figure + " came out of nothing")
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        boolean numbers = one.matches(NUMBER) && other.matches(NUMBER);
        return numbers ? new BigDecimal(one).compareTo(new BigDecimal(other)) == 0 : one.equals(other);
    }

    private boolean saysSomething() {
        return problems.stream().anyMatch(problem -> !SAID_ANYWAY.contains(problem.code()));
    }

    /** Whether a problem names the very cell a figure came from. */
    private boolean isSaid(String key) {
        UnderstoodCell cell = cells.get(key);
        return cell != null
                && problems.stream()
                        .anyMatch(problem -> !SAID_ANYWAY.contains(problem.code())
                                && problem.place().cell().isPresent()
                                && problem.place().equals(cell.place()));
    }

    private static MunicipalityDirectory directory() {
        try {
            List<Municipality> municipalities = Files.readAllLines(Path.of("data/municipalities.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row -> new Municipality(
                            new MunicipalityCode(row[0].replace("\uFEFF", "")),
                            row[1],
                            row[2],
                            row[3],
                            row[4],
                            MunicipalityType.valueOf(row[5])))
                    .toList();
            return new MunicipalityDirectory("95", "見本県", municipalities);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
