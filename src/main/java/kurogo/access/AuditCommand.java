package kurogo.access;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that follows the chain of the audit trail, with rights of its own on the database and none in the program. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Compares every entry of the audit trail with its checksum; changes nothing.",
            "監査記録の改ざんの有無を確かめます。何も変更しません。",
            "The embedded database is read while the program is stopped, or from the data folder of a restored backup."
        },
        footer = {"", "Exit status: 0 sound; 1 touched; 2 unusable."})
public final class AuditCommand implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int TOUCHED = 1;
    private static final int UNUSABLE = 2;
    private static final String OPEN_FOR_READING =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r;IFEXISTS=TRUE;USER=sa";

    /** Where the trail lies. */
    private static final class Place {

        @Option(names = "--data", required = true, description = "the data folder of the embedded database")
        private Path data = Path.of("");

        @Option(
                names = "--postgres",
                required = true,
                description = "the address of the PostgreSQL: jdbc:postgresql://…")
        private String postgres = "";

        private String address() {
            return postgres.isEmpty()
                    ? "jdbc:h2:file:" + data.resolve("kurogo").toAbsolutePath() + OPEN_FOR_READING
                    : postgres;
        }
    }

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final PrintWriter output;

    private AuditCommand(PrintWriter output) {
        this.output = output;
    }

    /** Runs the command and returns its exit status. */
    public static int run(String... arguments) {
        return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(PrintWriter output, String... arguments) {
        return new CommandLine(new AuditCommand(output)).setOut(output).execute(arguments);
    }

    @Override
    public Integer call() {
        Texts texts = Texts.in(Locale.of(language));
        try (Connection database = DriverManager.getConnection(place.address())) {
            database.setReadOnly(true);
            database.setAutoCommit(false);
            AuditCheck found = AuditWalk.along(AuditLinkRepository.over(database));
            AuditCheckWords.of(found, texts).forEach(output::println);
            return found.fault().isEmpty() ? SOUND : TOUCHED;
        } catch (SQLException unreachable) {
            output.println(texts.get("auditcommand.unreachable"));
            return UNUSABLE;
        }
    }
}
