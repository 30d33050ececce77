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

    private volatile Optional<ApplicationReadyEvent> running = Optional.empty();

    @EventListener
    void remember(ApplicationReadyEvent ready) {
        running = Optional.of(ready);
    }

    /**
     * Begins the program anew, on the port it has, as soon as the answers under way are given. Returns at once.
     *
     * @throws IllegalStateException when it is not yet ready
     */
    public void begin() {
        ApplicationReadyEvent program =
                running.orElseThrow(() -> new IllegalStateException("The program is not yet ready"));
        Thread.ofPlatform().name("restart").start(() -> again(program));
    }

    private static void again(ApplicationReadyEvent program) {
        LOG.info("The program ends and begins anew");
        String port = program.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        String[] arguments = Stream.concat(Stream.of(program.getArgs()), Stream.of("--server.port=" + port))
                .toArray(String[]::new);
        program.getApplicationContext().close();
        new SpringApplication(program.getSpringApplication().getAllSources().toArray(Class<?>[]::new)).run(arguments);
    }
}
