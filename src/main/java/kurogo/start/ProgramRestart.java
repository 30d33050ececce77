package kurogo.start;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the program and begins it anew within the same process, so that it works however the program was started. */
@Component
public class ProgramRestart {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramRestart.class);

    private static final String PORT = "--server.port=";

    /** What a service manager takes for a failure, so that it tries by itself. */
    private static final int FAILED = 1;

    private volatile Optional<ApplicationReadyEvent> running = Optional.empty();

    @EventListener
    void remember(ApplicationReadyEvent ready) {
        running = Optional.of(ready);
    }

    /**
     * Begins the program anew, on the port it has, as soon as the answers under way are given. Returns at once. The thread that does so is
     * what keeps the process alive in between.
     *
     * @throws IllegalStateException when it is not yet ready
     */
    public void begin() {
        ApplicationReadyEvent program =
                running.orElseThrow(() -> new IllegalStateException("The program is not yet ready"));
        Thread.ofPlatform().name("restart").daemon(false).start(() -> again(program));
    }

    private static void again(ApplicationReadyEvent program) {
        LOG.info("The program ends and begins anew");
        String[] arguments = arguments(program);
        Class<?>[] sources = program.getSpringApplication().getAllSources().toArray(Class<?>[]::new);
        try {
            program.getApplicationContext().close();
            new SpringApplication(sources).run(arguments);
        } catch (RuntimeException | Error cannotStart) {
            LOG.error("The program could not begin anew", cannotStart);
            System.exit(FAILED);
        }
    }

    private static String[] arguments(ApplicationReadyEvent program) {
        String port = program.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        Stream<String> others = Stream.of(program.getArgs()).filter(argument -> !argument.startsWith(PORT));
        return Stream.concat(others, Stream.of(PORT + port)).toArray(String[]::new);
    }
}
