package kurogo.backup;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurogo.access.CommandTrail;
import kurogo.backup.BackupRefused.Reason;
import kurogo.calendar.JapanTime;
import kurogo.storage.DatabasePlace;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that puts a backup back, or only looks whether that could be done. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup back, into the embedded database or a PostgreSQL. Stop the program first, all of them where there are several.",
            "バックアップを復元します。先にプログラムを停止してください。複数で利用している場合は、すべて停止してください。",
            "All of it or nothing. What stood there stays, as a file beside it or as a schema of the same database, and the audit trail tells who did it."
        },
        footer = {"", "Exit status: 0 put back, or could be; 1 refused; 2 unusable."})
public final class RestoreCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int UNUSABLE = 2;

    @Parameters(paramLabel = "FILE", description = "the backup: kurogo-….zip, with its checksum beside it")
    private Path file = Path.of("");

    @Mixin
    private DatabasePlace place = new DatabasePlace();

    @Option(names = "--dry-run", description = "look, try and tell, change nothing")
    private boolean dryRun;

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final CommandTrail trail;
    private final PrintWriter output;

    private RestoreCommand(CommandTrail trail, PrintWriter output) {
        this.trail = trail;
        this.output = output;
    }

    /** Runs the command and returns its exit status. */
    public static int run(CommandTrail trail, String... arguments) {
        return run(trail, new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(CommandTrail trail, PrintWriter output, String... arguments) {
        return new CommandLine(new RestoreCommand(trail, output)).setOut(output).execute(arguments);
    }

    @Override
    public Integer call() {
        Texts texts = Texts.in(Locale.of(language));
        try {
            restore(DatabaseKind.at(place, trail.clock()), texts);
            return DONE;
        } catch (BackupRefused refused) {
            output.println(refused.words(texts));
            return REFUSED;
        } catch (RuntimeException unforeseen) {
            output.println(BackupRefused.because(unforeseen, Reason.FAILED).words(texts));
            return UNUSABLE;
        }
    }

    private void restore(DatabaseKind database, Texts texts) {
        try (BackupCopy copy = database.open(file.toAbsolutePath())) {
            BackupContents found = copy.contents();
            output.println(contents(found, texts));
            if (dryRun) {
                database.tryOut(copy);
                output.println(texts.get("backup.dryRun"));
            } else {
                Optional<String> replaced = database.put(
                        copy,
                        kept -> trail.record("backup.restored", "backup/" + copy.name(), new Restored(found, kept)));
                output.println(texts.get("backup.restored"));
                replaced.ifPresent(name -> output.println(texts.get("backup.replaced." + database.keptAs(), name)));
            }
        }
    }

    /** As the audit trail tells it. */
    record Restored(BackupContents contents, Optional<String> replaced) {}

    private static String contents(BackupContents found, Texts texts) {
        return texts.get(
                "backup.contents",
                found.schema(),
                found.reports(),
                found.flags(),
                found.conversations(),
                found.entries(),
                found.latest().map(JapanTime::written).orElse("－"));
    }
}
