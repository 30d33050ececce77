package kurogo;

import java.util.Arrays;
import kurogo.combine.CombineCommand;
import kurogo.start.TimeConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: with {@code combine} in front a command without a screen, else the server. */
@SpringBootApplication
public class Kurogo {

    private static final String COMBINE = "combine";

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(COMBINE)) {
            System.exit(
                    CombineCommand.run(TimeConfiguration.clock(), Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        SpringApplication.run(Kurogo.class, arguments);
    }
}
