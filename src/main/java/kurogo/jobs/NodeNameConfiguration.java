package kurogo.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the machine what it is called, in one way after the other: none answers everywhere. */
@Configuration
class NodeNameConfiguration {

    @Bean
    NodeName nodeName(@Value("${kurogo.node}") String told, @Value("${server.port}") int port) {
        return NodeName.of(
                told,
                port,
                List.of(
                        NodeNameConfiguration::known,
                        variable("HOSTNAME"),
                        variable("COMPUTERNAME"),
                        NodeNameConfiguration::stored),
                () -> UUID.randomUUID().toString());
    }

    private static Optional<String> known() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (IOException nameOfNoAddress) {
            return Optional.empty();
        }
    }

    /** Not every system hands it on to the programs it starts. */
    private static Supplier<Optional<String>> variable(String name) {
        return () -> Optional.ofNullable(System.getenv(name));
    }

    private static Optional<String> stored() {
        try (Stream<String> lines = Files.lines(Path.of("/etc/hostname"))) {
            return lines.findFirst();
        } catch (IOException | UncheckedIOException noSuchFile) {
            return Optional.empty();
        }
    }
}
