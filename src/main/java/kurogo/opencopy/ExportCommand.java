package kurogo.opencopy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import kurogo.opencopy.OpenCopyRefused.Reason;
import kurogo.storage.DatabasePlace;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes everything into an open copy. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything the database holds into one archive of tables (CSV), files as they came and a description (JSON).",
            "データベースの全内容を、CSV・元のファイル・説明（JSON）からなる一つの zip ファイルに書き出します。",
            "The embedded database is read while the program is stopped. The archive holds personal data, passwords as checksums and keys of"
                    + " second factors: keep it as you keep a backup."
        },
        footer = {"", "Exit status: 0 written; 1 refused; 2 unusable."})
public final class ExportCommand implements Callable<Integer> {

    private static final int WRITTEN = 0;
    private static final int REFUSED = 1;
    private static final int UNUSABLE = 2;

    @Parameters(paramLabel = "FILE", description = "the archive to write, such as kurogo.zip; must not be there yet")
    private Path file = Path.of("");

    @ArgGroup(multiplicity = "1")
    private DatabasePlace place = new DatabasePlace();

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final Clock clock;
    private final PrintWriter output;

    private ExportCommand(Clock clock, PrintWriter output) {
        this.clock = clock;
        this.output = output;
    }

    /** Runs the command and returns its exit status. */
    public static int run(Clock clock, String... arguments) {
        return run(clock, new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(Clock clock, PrintWriter output, String... arguments) {
        ExportCommand command = new ExportCommand(clock, output);
        return new CommandLine(command)
                .setOut(output)
                .setExecutionExceptionHandler((failure, line, parsed) -> command.unusable(failure))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Texts texts = texts();
        try {
            Description written = write();
            output.println(texts.get("opencopy.written", written.tables().size(), written.rows(), written.schema()));
            return WRITTEN;
        } catch (OpenCopyRefused refused) {
            output.println(texts.get("opencopy.Reason." + refused.reason().name()));
            return REFUSED;
        }
    }

    private Description write() throws IOException, SQLException {
        try (Connection database = open()) {
            database.setReadOnly(true);
            database.setAutoCommit(false);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return write(database);
        }
    }

    private Connection open() {
        try {
            return place.open();
        } catch (SQLException unreachable) {
            throw new OpenCopyRefused(Reason.UNREACHABLE, unreachable);
        }
    }

    /** What could not be written to its end is not left lying about. */
    private Description write(Connection database) throws IOException, SQLException {
        try (OutputStream archive = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            return OpenCopyWriter.write(database, clock.instant(), archive);
        } catch (FileAlreadyExistsException present) {
            throw new OpenCopyRefused(Reason.FILE_EXISTS, present);
        } catch (IOException | SQLException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
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
