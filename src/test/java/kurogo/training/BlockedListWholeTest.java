package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.TrainingRefused.Reason;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A list of blocked days is kept whole or not at all. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BlockedListWholeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    MasterImportService imports;

    @Autowired
    BlockedListService lists;

    @Autowired
    BlockedPeriodService periods;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void municipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    private static BlockedPeriod assembly(MunicipalityCode whose, int days) {
        return new BlockedPeriod(0, Optional.of(whose), BlockedPeriod.Kind.ASSEMBLY, DAY, DAY.plusDays(days), "", 0);
    }

    private List<BlockedPeriod> kept() {
        return SignIn.as(Role.TRAINER, () -> periods.between(DAY, DAY));
    }

    @Test
    void wherePartOfItIsRefusedNothingIsKept() {
        assertThatThrownBy(() -> SignIn.as(Role.TRAINER, () -> {
                    lists.keep(List.of(assembly(CITY, 9), assembly(TOWN, -1)));
                    return CITY;
                }))
                .hasMessage(Reason.PERIOD.name());

        assertThat(kept()).isEmpty();
    }

    @Test
    void aReporterKeepsNothingWhereOneOfTheDaysIsAnothers() {
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> {
                    lists.keep(List.of(assembly(CITY, 9), assembly(TOWN, 9)));
                    return CITY;
                }))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void ofTwoWhoKeepTheSameListAtOnceOnlyOneDoes() throws Exception {
        List<BlockedPeriod> list =
                IntStream.range(1, 60).mapToObj(days -> assembly(CITY, days)).toList();
        CountDownLatch start = new CountDownLatch(1);
        int refused = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = Stream.of(CITY, TOWN)
                    .map(ignored -> threads.submit(() -> {
                        start.await();
                        return isRefused(list);
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> answer : answers) {
                refused += answer.get() ? 1 : 0;
            }
        }

        assertThat(refused).isOne();
        assertThat(kept()).hasSize(list.size());
    }

    private boolean isRefused(List<BlockedPeriod> list) {
        try {
            return SignIn.as(Role.TRAINER, () -> {
                lists.keep(list);
                return false;
            });
        } catch (TrainingRefused refused) {
            return refused.reason() == Reason.NOTED_MEANWHILE;
        }
    }
}
