package kurogo;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import kurogo.access.AuditCommand;
import kurogo.access.CommandTrail;
import kurogo.backup.RestoreCommand;
import kurogo.combine.CombineCommand;
import kurogo.opencopy.ExportCommand;
import kurogo.opencopy.ImportCommand;
import kurogo.start.CommandLog;
import kurogo.start.OperatorConfiguration;
import kurogo.start.TimeConfiguration;
import kurogo.survey.ReadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: with {@code combine}, {@code read}, {@code audit}, {@code restore}, {@code export} or {@code import} in front a command without a screen, else the server. */
@SpringBootApplication
public class Kurogo {

    private static final Map<String, ToIntFunction<String[]>> COMMANDS = Map.of(
            "combine", arguments -> CombineCommand.run(TimeConfiguration.clock(), arguments),
            "read", ReadCommand::run,
            "audit", AuditCommand::run,
            "restore", arguments -> RestoreCommand.run(trail(), arguments),
            "export", arguments -> ExportCommand.run(trail(), arguments),
            "import", arguments -> ImportCommand.run(trail(), arguments));

    public static void main(String[] arguments) {
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            CommandLog.errorsOnly();
            String[] behind = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(COMMANDS.get(arguments[0]).applyAsInt(behind));
        }
        SpringApplication.run(Kurogo.class, arguments);
    }

    private static CommandTrail trail() {
        return new CommandTrail(TimeConfiguration.clock(), OperatorConfiguration.operator());
    }
}
