package kurogo.intake.form;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.form.Saving.Conflict;
import kurogo.intake.form.Saving.Saved;
import kurogo.report.OpenRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.report.Submission;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds when several people work at one form at the same moment, with real commits. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoPeopleAtOneFormTest {

    private static final int PEOPLE = 4;
    private static final FieldPath CASES = FieldPath.of(Field.CASES, Programme.OUTREACH);

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReportService reports;

    @Autowired
    FormService forms;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        round = OpenRound.through(imports, rounds, Programme.OUTREACH);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @RepeatedTest(3)
    void oneDraftIsBegunHoweverManyBeginIt() throws InterruptedException {
        List<Object> drafts = atOnce(person -> forms.begin(round.id(), CITY, Beginning.EMPTY));

        assertThat(drafts).allSatisfy(draft -> assertThat(draft).isInstanceOf(Draft.class));
        assertThat(drafts).extracting(draft -> ((Draft) draft).id()).containsOnly(((Draft) drafts.getFirst()).id());
    }

    @RepeatedTest(3)
    void oneTextIsKeptAndTheOthersAreShownIt() throws InterruptedException {
        Draft seen = begin();
        List<Object> savings = atOnce(person -> forms.save(seen, CASES, Integer.toString(100 + person)));

        List<Saved> kept = of(Saved.class, savings);
        assertThat(kept).hasSize(1);
        String text = kept.getFirst().draft().text(CASES);
        assertThat(of(Conflict.class, savings))
                .hasSize(PEOPLE - 1)
                .allSatisfy(conflict -> assertThat(conflict.theirs().text()).isEqualTo(text));
    }

    @RepeatedTest(3)
    void textsInDifferentFieldsAreAllKept() throws InterruptedException {
        Draft seen = begin();
        List<FieldPath> fields = List.of(
                CASES,
                FieldPath.of(Field.COST, Programme.OUTREACH),
                FieldPath.of(Field.STATUS),
                FieldPath.of(Field.REMARKS));
        List<Object> savings = atOnce(person -> forms.save(seen, fields.get(person), "1"));

        assertThat(of(Saved.class, savings)).hasSize(PEOPLE);
        assertThat(current().fields()).containsOnlyKeys(fields);
        assertThat(current().version()).isEqualTo(seen.version() + PEOPLE);
    }

    @RepeatedTest(3)
    void oneHandsInAndWhoSavesMeanwhileLosesNothing() throws InterruptedException {
        begin();
        Draft seen = asReporterOf(CITY, () -> ((Saved) forms.save(current(), CASES, "12")).draft());
        List<Object> outcomes =
                atOnce(person -> person == 0 ? forms.handIn(seen) : forms.save(seen, CASES, "2" + person));

        List<Submission> handedIn = of(Submission.class, outcomes);
        List<Saved> saved = of(Saved.class, outcomes);
        assertThat(saved).hasSize(1);
        assertThat(handedIn.size() + of(StaleVersionException.class, outcomes).size())
                .isEqualTo(1);
        assertThat(current().isHandedIn()).isFalse();
        assertThat(asStaff(() -> reports.history(round.id(), CITY))).hasSize(handedIn.size());
    }

    @RepeatedTest(3)
    void oneAddsATargetAndTheOthersAreTold() throws InterruptedException {
        Draft seen = begin();
        List<Object> outcomes = atOnce(person -> forms.addTarget(seen, 0, Map.of()));

        assertThat(of(Draft.class, outcomes)).hasSize(1);
        assertThat(of(StaleVersionException.class, outcomes)).hasSize(PEOPLE - 1);
        assertThat(current().targets()).hasSize(1);
    }

    private Draft begin() {
        return asReporterOf(CITY, () -> forms.begin(round.id(), CITY, Beginning.EMPTY));
    }

    private Draft current() {
        return asStaff(() -> forms.page(round.period(), CITY).draft().orElseThrow());
    }

    private interface Deed {
        Object by(int person);
    }

    /** Lets several people do something at the same moment, and tells what came of it or what was thrown. */
    private static List<Object> atOnce(Deed deed) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            Stream<Callable<Object>> deeds = IntStream.range(0, PEOPLE).mapToObj(person -> () -> {
                start.await();
                return asReporterOf(CITY, () -> deed.by(person));
            });
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> outcome : people.invokeAll(deeds.toList())) {
                outcomes.add(outcome(outcome));
            }
            return outcomes;
        }
    }

    private static Object outcome(Future<Object> deed) throws InterruptedException {
        try {
            return deed.get();
        } catch (ExecutionException failed) {
            return Objects.requireNonNull(failed.getCause());
        }
    }

    private static <T> List<T> of(Class<T> type, List<Object> outcomes) {
        return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
