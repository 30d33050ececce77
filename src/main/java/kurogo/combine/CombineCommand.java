package kurogo.combine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.SaidNames;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.term.ReadingContext;
import kurogo.review.rule.InvalidRuleSet;
import kurogo.review.rule.Review;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.RuleSet;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code combine}: reads the reports in a folder and writes combined table, flags and problems. */
@Command(
        name = "combine",
        mixinStandardHelpOptions = true,
        description = {
            "Combines the reports of a round without a screen, and without a database when --population is given.",
            "画面を使わずに報告を取りまとめ、集計表・指摘・問題の一覧を書き出します。",
            "Writes combined.csv, flags.csv, flags.json and problems.csv."
        },
        footer = {"", "Exit status: 0 all read; 1 some reports have errors (problems.csv); 2 unusable."})
public final class CombineCommand implements Callable<Integer> {

    private static final int WITHOUT_PROBLEMS = 0;
    private static final int WITH_PROBLEMS = 1;
    private static final int UNUSABLE = 2;

    @Option(names = "--round", required = true, description = "the round: R7, R8-H1, …")
    private String round = "";

    @Option(names = "--in", required = true, description = "folder with workbooks and CSV files")
    private Path in = Path.of("");

    @Option(
            names = "--previous",
            description = "folder with the reports on the same part of the year before, to compare with")
    private Optional<Path> previous = Optional.empty();

    @Option(names = "--out", required = true, description = "folder to write to; made when it is not there")
    private Path out = Path.of("");

    @Option(names = "--population", description = "table of code and population, with name where known")
    private Optional<Path> population = Optional.empty();

    @Option(names = "--rules", description = "properties file with thresholds; what it leaves out stays standard")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--due", description = "due date, 2026-05-29; without it whoever has not reported is missing")
    private Optional<LocalDate> due = Optional.empty();

    @Option(names = "--as-of", description = "the day to judge on (default: today)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--prefecture-name", description = "name that may stand before a municipality's: 見本県")
    private String prefectureName = "";

    @Option(names = "--data", description = "data folder whose database is read when --population is not given")
    private Path data = Path.of("");

    @Option(names = "--lang", description = "ja (default) or en")
    private String language = "ja";

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;

    CombineCommand(Clock clock) {
        this.clock = clock;
    }

    /** Runs the command by a clock and returns its exit status. */
    public static int run(Clock clock, String... arguments) {
        return run(clock, new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
    }

    static int run(Clock clock, PrintWriter output, PrintWriter errors, String... arguments) {
        return new CommandLine(new CombineCommand(clock))
                .setOut(output)
                .setErr(errors)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof Unusable unusable) {
                        command.getErr().println(unusable.getMessage());
                        return UNUSABLE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        Texts texts = Texts.in(Locale.of(language));
        ReportingPeriod period = ReportingPeriod.parse(round)
                .orElseThrow(() -> new Unusable("--round takes a round such as R7 or R8-H1, not \"" + round + "\"."));
        RuleSet ruleSet = ruleSet(texts);
        Residents residents = population
                .map(file -> PopulationFile.read(file, period.year()))
                .orElseGet(() -> StoredResidents.read(data, period.year()));
        InputFolder.Contents contents = read(in, "", period, residents);
        ReportingPeriod yearBefore = period.yearBefore();
        InputFolder.Contents before = previous.map(folder -> read(folder, "previous/", yearBefore, residents))
                .orElseGet(InputFolder.Contents::none);
        InputFolder.Contents all = contents.beside(before);
        LocalDate day = asOf.orElseGet(() -> JapanTime.today(clock));
        ReviewResult result = Review.of(
                new RoundToReview(period, due, day).of(residents, contents.reports(), before.reports()), ruleSet);
        SaidNames names = SaidNames.of(residents.municipalities(), texts.language());
        write(new CombinedFiles(folder(), period, names, texts), residents, all, result);
        print(all, residents, result);
        if (contents.reports().isEmpty()) {
            return UNUSABLE;
        }
        return all.problems().stream().anyMatch(Problem::isError) ? WITH_PROBLEMS : WITHOUT_PROBLEMS;
    }

    private static void write(
            CombinedFiles files, Residents residents, InputFolder.Contents contents, ReviewResult result) {
        files.writeTable(residents.municipalities(), contents.reports());
        files.writeFlags(result);
        files.writeProblems(contents.problems());
    }

    private void print(InputFolder.Contents contents, Residents residents, ReviewResult result) {
        Map<Severity, Long> flags =
                result.flags().stream().collect(Collectors.groupingBy(flag -> flag.severity(), Collectors.counting()));
        if (spec != null) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%d files, %d of %d municipalities reported, flags: %s, problems: %d%n",
                            contents.files(),
                            contents.reports().size(),
                            residents.municipalities().size(),
                            flags,
                            contents.problems().size());
        }
    }

    private MunicipalityDirectory directory(Residents residents) {
        String prefecture = residents.municipalities().getFirst().code().prefecture();
        return new MunicipalityDirectory(prefecture, prefectureName, residents.municipalities());
    }

    /** What stands in a folder somebody named; one that holds no file was named by mistake. */
    private InputFolder.Contents read(Path folder, String under, ReportingPeriod period, Residents residents) {
        if (!Files.isDirectory(folder)) {
            throw new Unusable("There is no folder " + folder + ".");
        }
        InputFolder.Contents contents =
                InputFolder.read(folder, under, new ReadingContext(directory(residents), Optional.of(period)));
        if (contents.reports().isEmpty() && contents.problems().isEmpty()) {
            throw new Unusable("There is no file in " + folder + ".");
        }
        return contents;
    }

    private RuleSet ruleSet(Texts texts) {
        Properties settings = new Properties();
        rules.ifPresent(file -> {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException unreadable) {
                throw new Unusable(file + " cannot be read.");
            }
        });
        try {
            return RuleSet.from(settings.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, settings::getProperty)));
        } catch (InvalidRuleSet invalid) {
            throw new Unusable(invalid.problems().stream()
                    .map(problem -> problem.in(texts))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private Path folder() {
        try {
            return Files.createDirectories(out);
        } catch (IOException notMade) {
            throw new Unusable("The folder " + out + " cannot be made.");
        }
    }
}
