package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NodeNameTest {

    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void programsOnTwoMachinesAreToldApart() {
        assertThat(name("", 8080, "one")).isEqualTo("one:8080");
        assertThat(name("", 8080, "two")).isEqualTo("two:8080");
    }

    @Test
    void aProgramHasTheSameNameAtEveryStart() {
        NodeNameConfiguration machine = new NodeNameConfiguration();
        assertThat(machine.nodeName("", 8080)).isEqualTo(machine.nodeName("", 8080));
    }

    @Test
    void programsOfOneMachineAreToldApartByTheirPorts() {
        assertThat(name("", 8081, "one")).isEqualTo("one:8081");
        assertThat(name("", 0, "one")).isNotEqualTo(name("", 0, "one"));
    }

    @Test
    void aNameThatWasGivenCounts() {
        assertThat(name(" left ", 8080, "one")).isEqualTo("left");
    }

    @Test
    void theNameEveryMachineHasForItselfIsNoName() {
        assertThat(name("", 8080, "localhost", " ", "localhost.localdomain", "one\n"))
                .isEqualTo("one:8080");
    }

    @Test
    void machinesWithoutANameAreToldApart() {
        assertThat(name("", 8080, "localhost")).isNotEqualTo(name("", 8080, "localhost"));
    }

    private String name(String told, int port, String... machine) {
        return NodeName.of(
                        told,
                        port,
                        Arrays.stream(machine)
                                .map(name -> (Supplier<Optional<String>>) () -> Optional.of(name))
                                .toList(),
                        () -> "chance " + drawn.incrementAndGet())
                .text();
    }
}
