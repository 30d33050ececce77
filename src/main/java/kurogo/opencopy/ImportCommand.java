package kurogo.opencopy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kurogo.access.CommandTrail;
import kurogo.storage.DatabasePlace;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that takes an open copy into an empty database, or only tries whether that could be done. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes what 'export' wrote into a database in which there is nothing yet, of either kind.",
            "「export」で書き出した内容を、空のデータベースに取り込みます。",
            "All of it or nothing. The next start of the program brings an older copy up to date."
        },
        footer = {"", "Exit status: 0 taken in, or could be; 1 refused; 2 unusable."})
public final class ImportCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int UNUSABLE = 2;

    @Parameters(paramLabel = "FILE", description = "the archive 'export' wrote")
    private Path file = Path.of("");

    @Mixin
    private DatabasePlace place = new DatabasePlace();

    @Option(names = "--dry-run", description = "try it on a database thrown away afterwards, change nothing")
    private boolean dryRun;

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final CommandTrail trail;
    private final PrintWriter output;

    private ImportCommand(CommandTrail trail, PrintWriter output) {
        this.trail = trail;
        this.output = output;
    }

    /** Runs the command and returns its exit status. */
    public static int run(CommandTrail trail, String... arguments) {
        return run(trail, new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(CommandTrail trail, PrintWriter output, String... arguments) {
        ImportCommand command = new ImportCommand(trail, output);
        return new CommandLine(command)
                .setOut(output)
                .setExecutionExceptionHandler((failure, line, parsed) -> command.unusable(failure))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Texts texts = texts();
        try (OpenCopy copy = OpenCopy.open(file)) {
            Description found = copy.description();
            output.println(texts.get(
                    "opencopy.contents", found.tables().size(), found.rows(), found.schema(), found.madeAt()));
            EmptyDatabase target = EmptyDatabase.at(place);
            if (dryRun) {
                target.tryOut(copy);
            } else {
                target.take(copy, trail.record("opencopy.taken", "opencopy", taken(found)));
            }
            output.println(texts.get(dryRun ? "opencopy.dryRun" : "opencopy.taken"));
            return DONE;
        } catch (OpenCopyRefused refused) {
            output.println(texts.get("opencopy.Reason." + refused.reason().name()));
            return status(refused);
        }
    }

    private static int status(OpenCopyRefused refused) {
        if (refused.reason() == OpenCopyRefused.Reason.FAILED) {
            LOG.error("A copy could not be taken in", refused);
            return UNUSABLE;
        }
        return REFUSED;
    }

    private static Taken taken(Description found) {
        return new Taken(found.schema(), found.tables().size(), found.rows(), found.madeAt());
    }

    /** As the audit trail tells it. */
    record Taken(String schema, int tables, long rows, String madeAt) {}

    private int unusable(Exception failure) {
        output.println(texts().get("opencopy.failed", failure));
        return UNUSABLE;
    }

    private Texts texts() {
        return Texts.in(Locale.of(language));
    }
}
