package kurogo.start;

import org.springframework.context.annotation.Configuration;

/** The one place that asks the machine who runs a command. */
@Configuration
public class OperatorConfiguration {

    /** The name the machine knows them by; empty where it has none. */
    public static String operator() {
        return System.getProperty("user.name", "");
    }
}
