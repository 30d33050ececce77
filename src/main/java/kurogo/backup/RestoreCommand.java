package kurogo.backup;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that puts a backup back, or only looks whether that could be done. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup of the embedded database back. Stop the program first.",
            "内蔵データベースのバックアップを復元します。先にプログラムを停止してください。",
            "The database that stood there stays beside it under another name."
        },
        footer = {"", "Exit status: 0 put back, or could be; 1 refused; 2 unusable."})
public final class RestoreCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    @Parameters(paramLabel = "FILE", description = "the backup: kurogo-….zip, with its checksum beside it")
    private Path file = Path.of("");

    @Option(names = "--data", required = true, description = "the data folder it is put back into")
    private Path data = Path.of("");

    @Option(names = "--dry-run", description = "look and tell, change nothing")
    private boolean dryRun;

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final PrintWriter output;

    private RestoreCommand(PrintWriter output) {
        this.output = output;
    }

    /** Runs the command and returns its exit status. */
    public static int run(String... arguments) {
        return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(PrintWriter output, String... arguments) {
        return new CommandLine(new RestoreCommand(output)).setOut(output).execute(arguments);
    }

    @Override
    public Integer call() {
        Texts texts = Texts.in(Locale.of(language));
        try (BackupCopy copy = BackupCopy.of(file.toAbsolutePath(), data.toAbsolutePath())) {
            BackupContents found = copy.contents();
            output.println(texts.get(
                    "backup.contents",
                    found.schema(),
                    found.reports(),
                    found.flags(),
                    found.conversations(),
                    found.entries(),
                    found.latest().map(JapanTime::written).orElse("－")));
            if (dryRun) {
                output.println(texts.get("backup.dryRun"));
                return DONE;
            }
            Optional<Path> replaced = copy.putInto(data.toAbsolutePath());
            output.println(texts.get("backup.restored"));
            replaced.ifPresent(aside -> output.println(texts.get("backup.replaced", aside)));
            return DONE;
        } catch (BackupRefused refused) {
            output.println(texts.get("backup.Reason." + refused.reason().name()));
            return REFUSED;
        }
    }
}
