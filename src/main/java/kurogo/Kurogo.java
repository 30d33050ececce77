package kurogo;

import java.util.Arrays;
import kurogo.access.AuditCommand;
import kurogo.backup.RestoreCommand;
import kurogo.combine.CombineCommand;
import kurogo.start.TimeConfiguration;
import kurogo.survey.ReadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: with {@code combine}, {@code read}, {@code audit} or {@code restore} in front a command without a screen, else the server. */
@SpringBootApplication
public class Kurogo {

    public static void main(String[] arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        if (command.equals("combine")) {
            System.exit(CombineCommand.run(TimeConfiguration.clock(), behind(arguments)));
        }
        if (command.equals("read")) {
            System.exit(ReadCommand.run(behind(arguments)));
        }
        if (command.equals("audit")) {
            System.exit(AuditCommand.run(behind(arguments)));
        }
        if (command.equals("restore")) {
            System.exit(RestoreCommand.run(behind(arguments)));
        }
        SpringApplication.run(Kurogo.class, arguments);
    }

    private static String[] behind(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
