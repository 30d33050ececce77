package kurogo.reminder;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ActingAs;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.jobs.Unwatched;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail through a real server inside the test. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailSendingTest {

    private static final GreenMail SERVER = MailInside.started();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MailInside.use(SERVER, properties);
    }

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ReminderService reminders;

    @Autowired
    MailSending sending;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void twoCanBeReached() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound before = open(6);
        accept(before, CITY, "city@example.jp");
        accept(before, TOWN, "town@example.jp");
        round = open(7);
    }

    @AfterEach
    void clear() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        Leftovers.clear(database, transactions);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private ReportingRound open(int reiwa) {
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "令和" + reiwa + "年度 実績報告",
                LocalDate.of(2019 + reiwa, 5, 29),
                Set.of(Programme.MULTI_AGENCY))));
    }

    private void accept(ReportingRound to, MunicipalityCode municipality, String address) {
        ReportAnswers answers = new ReportAnswers(
                Answer.blank(),
                Map.of(),
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                new ContactAnswers("福祉課", "見本花子", "", address),
                "");
        asStaff(() -> submissions.accept(
                to.id(),
                List.of(new NewSubmission(
                        municipality, to.dueOn(), Optional.empty(), answers, List.of(), Optional.empty()))));
    }

    private ReminderOrder order() {
        return new ReminderOrder(
                round.id(),
                Occasion.OVERDUE,
                new Wording("【再度のお願い】{round}", "{municipality} {name} 様\n\n御提出をお願いします。\n"),
                Set.of(CITY, TOWN, ThreeMunicipalities.VILLAGE),
                "https://kurogo.example.jp");
    }

    private void awaitTheEnd() {
        await().until(() -> asStaff(() -> reminders.underway(round.id())).isEmpty());
    }

    private List<Reminder> log() {
        return asStaff(() -> reminders.ofRound(round.id()));
    }

    @Test
    void everyMunicipalityThatCanBeReachedGetsItsOwnMail() throws Exception {
        ActingAs.program("試験", () -> reminders.send(order(), "press"));
        awaitTheEnd();

        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        MimeMessage toCity = SERVER.getReceivedMessages()[0];
        assertThat(toCity.getSubject()).isEqualTo("【再度のお願い】令和7年度 実績報告");
        assertThat(toCity.getAllRecipients()).containsExactly(new InternetAddress("city@example.jp"));
        InternetAddress from = (InternetAddress) toCity.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("fukushi@pref.example.jp");
        assertThat(from.getPersonal()).isEqualTo("見本県");
        assertThat(((String) toCity.getContent()).replace("\r\n", "\n")).startsWith("汐見原市 見本花子 様\n\n御提出をお願いします。");
        assertThat(toCity.getMessageID()).startsWith("<kurogo.press.").endsWith("@pref.example.jp>");
        assertThat(toCity.getHeader("X-Unsent")).isNull();
        assertThat(log())
                .extracting(Reminder::municipality, Reminder::way, Reminder::state)
                .containsExactly(
                        tuple(TOWN, Way.MAIL, Reminder.State.DONE), tuple(CITY, Way.MAIL, Reminder.State.DONE));
    }

    @Test
    void aSecondClickSendsNothingAgain() {
        ActingAs.program("試験", () -> reminders.send(order(), "press"));
        awaitTheEnd();
        assertThatThrownBy(() -> ActingAs.program("試験", () -> reminders.send(order(), "press")))
                .isInstanceOf(PressedTwiceException.class);
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatWasSentBeforeTheProgramEndedIsNotSentAgain() {
        ActingAs.program("試験", () -> reminders.send(order(), "press"));
        awaitTheEnd();
        setState(log().getFirst(), Reminder.State.SENDING);
        setState(log().getLast(), Reminder.State.WAITING);

        asStaff(() -> {
            sending.run("press", new Unwatched());
            return round;
        });
        assertThat(SERVER.getReceivedMessages()).hasSize(3);
        assertThat(log())
                .extracting(
                        Reminder::municipality,
                        Reminder::state,
                        reminder -> reminder.failure().orElse(null))
                .containsExactly(
                        tuple(TOWN, Reminder.State.FAILED, MailFailure.INTERRUPTED),
                        tuple(CITY, Reminder.State.DONE, null));
    }

    @Test
    void whatIsStoppedBeforeItsTurnIsNotSent() {
        ActingAs.program("試験", () -> reminders.send(order(), "press"));
        awaitTheEnd();
        log().forEach(reminder -> setState(reminder, Reminder.State.WAITING));
        assertThat(asStaff(() -> reminders.cancel(round.id()))).isEqualTo(2);

        asStaff(() -> {
            sending.run("press", new Unwatched());
            return round;
        });
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(log())
                .extracting(reminder -> reminder.failure().orElseThrow())
                .containsOnly(MailFailure.CANCELLED);
    }

    @Test
    void whileTheServerIsGoneTheFirstFailureStandsForAll() {
        SERVER.stop();
        try {
            ActingAs.program("試験", () -> reminders.send(order(), "press"));
            awaitTheEnd();
        } finally {
            SERVER.start();
        }
        assertThat(log()).hasSize(2).allSatisfy(reminder -> {
            assertThat(reminder.state()).isEqualTo(Reminder.State.FAILED);
            assertThat(reminder.failure()).contains(MailFailure.UNREACHABLE);
            assertThat(reminder.reply()).isNotBlank();
        });
    }

    /** Puts a mail back to where a program that ended would have left it. */
    private void setState(Reminder reminder, Reminder.State state) {
        transactions.executeWithoutResult(status -> database.execute(
                "update reminder set state = ?, finished_at = null where id = ?", state.name(), reminder.id()));
    }
}
