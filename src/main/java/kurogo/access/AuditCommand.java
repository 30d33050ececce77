package kurogo.access;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import kurogo.storage.DatabasePlace;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DatabasePlace place = new DatabasePlace();

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
        AuditCommand command = new AuditCommand(output);
        return new CommandLine(command)
                .setOut(output)
                .setExecutionExceptionHandler((failure, line, parsed) -> command.unusable(failure))
                .execute(arguments);
    }

    @Override
    public Integer call() throws SQLException {
        try (Connection database = place.open()) {
            database.setReadOnly(true);
            database.setAutoCommit(false);
            AuditCheck found = AuditWalk.along(AuditLinkRepository.over(database));
            AuditCheckWords.of(found, texts()).forEach(output::println);
            return found.fault().isEmpty() ? SOUND : TOUCHED;
        }
    }

    /** A database that does not open, or in which no trail can be read. */
    private int unusable(Exception failure) {
        output.println(
                texts().get(failure instanceof SQLException ? "auditcommand.unreachable" : "auditcommand.unreadable"));
        return UNUSABLE;
    }

    private Texts texts() {
        return Texts.in(Locale.of(language));
    }
}
