package kurogo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RoundMemoryTest {

    private final Map<Long, RoundStamp> stamps = new HashMap<>();
    private final List<Long> made = new ArrayList<>();
    private final RoundMemory<String> memory = new RoundMemory<>(this::stamps, this::make);

    private Map<Long, RoundStamp> stamps(Collection<Long> rounds) {
        return rounds.stream().filter(stamps::containsKey).collect(Collectors.toMap(round -> round, stamps::get));
    }

    private Map<Long, String> make(Collection<Long> rounds) {
        made.addAll(rounds);
        return rounds.stream().collect(Collectors.toMap(round -> round, round -> "round " + round));
    }

    @BeforeEach
    void twoRoundsAreRead() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        stamps.put(1L, new RoundStamp(3, 3));
        stamps.put(2L, new RoundStamp(1, 4));
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
    }

    @Test
    void whatDidNotChangeIsMadeOnce() {
        assertThat(memory.of(List.of(1L, 2L))).isEqualTo(Map.of(1L, "round 1", 2L, "round 2"));
        assertThat(memory.of(List.of(2L, 1L))).isEqualTo(Map.of(1L, "round 1", 2L, "round 2"));
        assertThat(made).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void onlyTheRoundThatChangedIsMadeAnew() {
        memory.of(List.of(1L, 2L));
        made.clear();
        stamps.put(1L, new RoundStamp(3, 4));
        assertThat(memory.of(List.of(1L, 2L))).hasSize(2);
        assertThat(made).containsExactly(1L);
    }

    @Test
    void aRoundWithoutRowsIsNotAskedFor() {
        assertThat(memory.of(7)).isEmpty();
        assertThat(made).isEmpty();
    }

    @Test
    void nothingIsKeptOfATransactionThatMayBeRolledBackNorGivenToIt() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
        memory.of(1);
        memory.of(1);
        assertThat(made).containsExactly(1L, 1L);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        assertThat(memory.of(1)).contains("round 1");
        assertThat(made).containsExactly(1L, 1L, 1L);
    }
}
