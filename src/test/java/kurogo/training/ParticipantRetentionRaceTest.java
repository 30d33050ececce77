package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** People are erased while others work. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ParticipantRetentionRaceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ParticipantService participants;

    @Autowired
    ParticipantRepository repository;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private LocalDate tomorrow;
    private Participant one;
    private Participant other;

    @BeforeEach
    void twoPeople() {
        ThreeMunicipalities.importThrough(imports);
        tomorrow = JapanTime.today(clock).plusDays(1);
        one = person("一郎");
        other = person("二郎");
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    private Participant person(String name) {
        return SignIn.as(Role.TRAINER, () -> participants.add(People.of(CITY, name)));
    }

    private List<Long> erased() {
        return Optional.ofNullable(transactions.execute(status -> repository.eraseUntouchedSince(tomorrow)))
                .orElseThrow();
    }

    @Test
    void whoeverIsTouchedMeanwhileStays() throws Exception {
        try (ExecutorService night = Executors.newSingleThreadExecutor()) {
            Future<List<Long>> erased = Optional.ofNullable(transactions.execute(status -> {
                        repository.update(one, one.person(), Optional.empty(), tomorrow);
                        return night.submit(this::erased);
                    }))
                    .orElseThrow();

            assertThat(erased.get()).containsExactly(other.id());
        }
        assertThat(repository.find(one.id()).orElseThrow().person().name()).isEqualTo("一郎");
    }

    @Test
    void whatIsDoneTwiceAtOnceIsDoneOnce() throws Exception {
        List<Long> erased = new ArrayList<>();
        try (ExecutorService nights = Executors.newFixedThreadPool(2)) {
            for (Future<List<Long>> night :
                    nights.invokeAll(List.<Callable<List<Long>>>of(this::erased, this::erased))) {
                erased.addAll(night.get());
            }
        }

        assertThat(erased).containsExactly(one.id(), other.id());
    }
}
