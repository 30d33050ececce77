package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

/** Two hundred people want thirty seats at the same moment. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EnrolmentRaceTest {

    private static final int REQUESTS = 200;
    private static final int SEATS = 30;

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EnrolmentChangeService changes;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private TrainingSession session;
    private List<Long> people;

    @BeforeEach
    void thirtySeats() {
        ThreeMunicipalities.importThrough(imports);
        Course course = asTrainer(() -> courses.create(Plans.managers()));
        session = asTrainer(() -> sessions.move(
                sessions.plan(
                        Plans.seated(new Seats(SEATS, 0), JapanTime.today(clock).plusDays(30), course)),
                SessionState.OPEN));
        people = asTrainer(() -> IntStream.range(0, REQUESTS)
                .mapToObj(number ->
                        participants.add(People.of(CITY, "参加者" + number)).id())
                .toList());
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private List<Enrolment> allAtOnce(List<Callable<Enrolment>> requests) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<Future<Enrolment>> answers = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            start.countDown();
            List<Enrolment> done = new ArrayList<>();
            for (Future<Enrolment> answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }

    @Test
    void exactlyThirtyGetASeatAndTheOthersWaitInTheOrderInWhichTheyAsked() throws Exception {
        List<Enrolment> answers = allAtOnce(people.stream()
                .<Callable<Enrolment>>map(
                        person -> () -> asTrainer(() -> enrolments.enrol(session.id(), person, Attending.AT_PLACE)))
                .toList());

        assertThat(answers).filteredOn(Enrolment::isSeated).hasSize(SEATS);
        List<Enrolment> kept = asTrainer(() -> enrolments.of(session.id()));
        assertThat(kept).hasSize(REQUESTS).filteredOn(Enrolment::isSeated).hasSize(SEATS);
        List<Enrolment> waiting = WaitingOrder.of(kept);
        assertThat(waiting)
                .hasSize(REQUESTS - SEATS)
                .isSortedAccordingTo(Comparator.comparing(one -> one.priority().askedAt()));
        assertThat(kept)
                .filteredOn(Enrolment::isSeated)
                .allSatisfy(seated -> assertThat(seated.priority().askedAt())
                        .isBeforeOrEqualTo(waiting.getFirst().priority().askedAt()));

        List<Enrolment> leaving =
                kept.stream().filter(Enrolment::isSeated).limit(5).toList();
        allAtOnce(leaving.stream()
                .<Callable<Enrolment>>map(seated -> () -> asTrainer(() -> {
                    changes.cancel(seated, "都合により");
                    return seated;
                }))
                .toList());

        List<Enrolment> after = asTrainer(() -> enrolments.of(session.id()));
        assertThat(after).filteredOn(Enrolment::isSeated).hasSize(SEATS);
        assertThat(after)
                .filteredOn(one -> one.movedUpAt().isPresent())
                .extracting(Enrolment::id)
                .containsExactlyInAnyOrderElementsOf(
                        waiting.stream().limit(5).map(Enrolment::id).toList());
    }
}
