package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NodeNameTest {

    @Test
    void programsOnTwoMachinesAreToldApart() {
        assertThat(NodeName.of("", 8080, names("one"))).isEqualTo("one:8080");
        assertThat(NodeName.of("", 8080, names("two"))).isEqualTo("two:8080");
    }

    @Test
    void aProgramHasTheSameNameAtEveryStart() {
        assertThat(NodeName.of("", 8080)).isEqualTo(NodeName.of("", 8080)).endsWith(":8080");
    }

    @Test
    void aNameThatWasGivenCounts() {
        assertThat(NodeName.of(" left ", 8080, names("one"))).isEqualTo("left");
    }

    @Test
    void theNameEveryMachineHasForItselfIsNoName() {
        assertThat(NodeName.of("", 8080, names("localhost", " ", "localhost.localdomain", "one\n")))
                .isEqualTo("one:8080");
    }

    @Test
    void machinesWithoutANameAreToldApart() {
        assertThat(NodeName.of("", 8080, names("localhost"))).isNotEqualTo(NodeName.of("", 8080, names("localhost")));
    }

    @Test
    void programsOfOneMachineAtAnyPortAreToldApart() {
        assertThat(NodeName.of("", 0, names("one"))).isNotEqualTo(NodeName.of("", 0, names("one")));
    }

    private static List<Supplier<Optional<String>>> names(String... names) {
        return Arrays.stream(names)
                .map(name -> (Supplier<Optional<String>>) () -> Optional.of(name))
                .toList();
    }
}
