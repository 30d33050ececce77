package kurogo.start;

import java.util.Locale;
import kurogo.text.Texts;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Says in one plain sentence, Japanese and English, why the program cannot start; failures nobody foresaw are left to
 * Spring Boot's own report.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    private final Environment environment;

    StartFailureReporter(ConfigurableApplicationContext context) {
        this.environment = context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        var reason = StartFailure.behind(failure);
        reason.ifPresent(known ->
                System.err.println(sentence(known, Locale.JAPANESE) + " / " + sentence(known, Locale.ENGLISH)));
        return reason.isPresent();
    }

    private String sentence(StartFailure reason, Locale language) {
        return Texts.in(language)
                .get(
                        "start.StartFailure." + reason.name(),
                        environment.getProperty("server.port", "8080"),
                        environment.getProperty("kurogo.data", ""),
                        databaseAddress());
    }

    /** Without the parameters, which may hold a password. */
    private String databaseAddress() {
        return environment.getProperty("spring.datasource.url", "").replaceAll("[?;].*", "");
    }
}
