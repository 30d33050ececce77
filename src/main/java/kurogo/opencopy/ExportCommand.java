package kurogo.opencopy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import kurogo.access.CommandTrail;
import kurogo.opencopy.OpenCopyRefused.Reason;
import kurogo.opencopy.OpenCopySnapshot.Written;
import kurogo.storage.DatabasePlace;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes everything into an open copy. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything the database holds into one archive of tables (CSV), files as they came and a description (JSON).",
            "データベースの全内容を、CSV・元のファイル・説明（JSON）からなる一つの zip ファイルに書き出します。",
            "That it was done stands in its audit trail. The embedded database is read while the program is stopped. The archive holds personal data, passwords as checksums and keys of"
                    + " second factors: keep it as you keep a backup."
        },
        footer = {"", "Exit status: 0 written; 1 refused; 2 unusable."})
public final class ExportCommand implements Callable<Integer> {

    private static final int WRITTEN = 0;
    private static final int REFUSED = 1;
    private static final int UNUSABLE = 2;

    @Parameters(paramLabel = "FILE", description = "the archive to write, such as kurogo.zip; must not be there yet")
    private Path file = Path.of("");

    @Mixin
    private DatabasePlace place = new DatabasePlace();

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final CommandTrail trail;
    private final PrintWriter output;

    private ExportCommand(CommandTrail trail, PrintWriter output) {
        this.trail = trail;
        this.output = output;
    }

    /** Runs the command and returns its exit status. */
    public static int run(CommandTrail trail, String... arguments) {
        return run(trail, new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(CommandTrail trail, PrintWriter output, String... arguments) {
        ExportCommand command = new ExportCommand(trail, output);
        return new CommandLine(command)
                .setOut(output)
                .setExecutionExceptionHandler((failure, line, parsed) -> command.unusable(failure))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Texts texts = texts();
        try {
            Written written = write();
            tell(written);
            output.println(texts.get("opencopy.written", written.tables(), written.rows(), written.schema()));
            return WRITTEN;
        } catch (OpenCopyRefused refused) {
            output.println(texts.get("opencopy.Reason." + refused.reason().name()));
            return REFUSED;
        }
    }

    private Written write() throws IOException, SQLException {
        try (Connection database = open()) {
            return OpenCopySnapshot.write(database, trail.clock().instant(), file);
        }
    }

    /** Everything there is does not go out without a trace: where none can be left the archive is not either. */
    private void tell(Written written) throws IOException {
        try (Connection database = place.openForWriting()) {
            trail.record("opencopy.made", "opencopy", written).writeInto(database);
        } catch (SQLException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw new OpenCopyRefused(Reason.NOT_RECORDED, refused);
        }
    }

    private Connection open() {
        try {
            return place.open();
        } catch (SQLException unreachable) {
            throw new OpenCopyRefused(Reason.UNREACHABLE, unreachable);
        }
    }

    private int unusable(Exception failure) {
        output.println(texts().get("opencopy.failed", failure));
        return UNUSABLE;
    }

    private Texts texts() {
        return Texts.in(Locale.of(language));
    }
}
