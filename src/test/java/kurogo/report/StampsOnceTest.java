package kurogo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class StampsOnceTest {

    private final Map<Long, RoundStamp> now = new HashMap<>(Map.of(1L, new RoundStamp(3, 3), 2L, new RoundStamp(1, 4)));
    private final List<Long> asked = new ArrayList<>();
    private final StampsOnce stamps = new StampsOnce(this::ask);
    private final TransactionTemplate transaction = new TransactionTemplate(new Transactions());

    private Map<Long, RoundStamp> ask(Collection<Long> rounds) {
        asked.addAll(rounds);
        return rounds.stream().filter(now::containsKey).collect(Collectors.toMap(round -> round, now::get));
    }

    private static TransactionTemplate within(TransactionTemplate outer) {
        TransactionTemplate inner = new TransactionTemplate(manager(outer));
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return inner;
    }

    private static PlatformTransactionManager manager(TransactionTemplate of) {
        return Objects.requireNonNull(of.getTransactionManager());
    }

    @Test
    void aTransactionAsksForEachRoundOnceEvenForOneWithoutRows() {
        transaction.executeWithoutResult(status -> {
            assertThat(stamps.apply(List.of(1L, 7L))).isEqualTo(Map.of(1L, new RoundStamp(3, 3)));
            assertThat(stamps.apply(List.of(1L, 2L, 7L))).containsOnlyKeys(1L, 2L);
        });
        assertThat(asked).containsExactly(1L, 7L, 2L);
    }

    @Test
    void theNextTransactionAsksAnew() {
        transaction.executeWithoutResult(status -> stamps.apply(List.of(1L)));
        now.put(1L, new RoundStamp(4, 4));
        transaction.executeWithoutResult(
                status -> assertThat(stamps.apply(List.of(1L))).containsEntry(1L, new RoundStamp(4, 4)));
    }

    @Test
    void aTransactionThatBeginsWithinAnotherAsksForItself() {
        transaction.executeWithoutResult(status -> {
            stamps.apply(List.of(1L));
            now.put(1L, new RoundStamp(4, 4));
            within(transaction)
                    .executeWithoutResult(
                            inner -> assertThat(stamps.apply(List.of(1L))).containsEntry(1L, new RoundStamp(4, 4)));
            assertThat(stamps.apply(List.of(1L))).containsEntry(1L, new RoundStamp(3, 3));
        });
    }

    @Test
    void withoutATransactionNothingIsKept() {
        stamps.apply(List.of(1L));
        stamps.apply(List.of(1L));
        assertThat(asked).containsExactly(1L, 1L);
    }

    /** Transactions of nothing. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private boolean open;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return open;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            open = true;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            open = false;
            return transaction;
        }

        @Override
        protected void doResume(@Nullable Object transaction, Object suspended) {
            open = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            open = false;
        }
    }
}
