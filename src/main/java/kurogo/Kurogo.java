package kurogo;

import java.util.Arrays;
import kurogo.combine.CombineCommand;
import kurogo.start.TimeConfiguration;
import kurogo.survey.ReadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: with {@code combine} or {@code read} in front a command without a screen, else the server. */
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
        SpringApplication.run(Kurogo.class, arguments);
    }

    private static String[] behind(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
