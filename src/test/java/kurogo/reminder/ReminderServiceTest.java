package kurogo.reminder;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ReminderServiceTest {

    private static final String ADDRESS = "https://kurogo.example.jp/reception?round=R7";

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    LetterService letters;

    @Autowired
    ReminderService reminders;

    @Autowired
    ReminderTemplateService templates;

    private ReportingRound round;

    @BeforeEach
    void lastYearAllReportedThisYearNobody() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound before = open(6);
        accept(before, CITY, new ContactAnswers("福祉政策課", "見本花子", "0123", "fukushi@city.example.jp"));
        accept(before, TOWN, new ContactAnswers("健康福祉課", "", "", "未定"));
        round = open(7);
    }

    private ReportingRound open(int reiwa) {
        return asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "令和" + reiwa + "年度 実績報告",
                LocalDate.of(2019 + reiwa, 5, 29),
                Set.of(Programme.MULTI_AGENCY))));
    }

    private void accept(ReportingRound to, MunicipalityCode municipality, ContactAnswers contact) {
        ReportAnswers answers = new ReportAnswers(
                Answer.blank(),
                Map.of(),
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                contact,
                "");
        asStaff(() -> submissions.accept(
                to.id(),
                List.of(new NewSubmission(
                        municipality, to.dueOn(), Optional.empty(), answers, List.of(), Optional.empty()))));
    }

    private ReminderOrder order(MunicipalityCode... municipalities) {
        return new ReminderOrder(
                round.id(),
                Occasion.OVERDUE,
                new Wording(
                        "{municipality}：{round}",
                        "{section} {name} 様\n期限 {dueOn}\n{state}\n{prefecture} {sender}\n{url}"),
                Set.of(municipalities),
                ADDRESS);
    }

    @Test
    void whoIsMissingIsAskedAtTheContactOfTheLastCountedReport() {
        assertThat(asStaff(() -> letters.missing(round.id())))
                .satisfiesExactly(
                        city -> {
                            assertThat(city.addresses()).containsExactly(new MailAddress("fukushi@city.example.jp"));
                            assertThat(city.contact().section()).isEqualTo("福祉政策課");
                        },
                        town -> {
                            assertThat(town.isReachable()).isFalse();
                            assertThat(town.hasUnusableAddress()).isTrue();
                        },
                        village -> {
                            assertThat(village.municipality()).isEqualTo(VILLAGE);
                            assertThat(village.isReachable()).isFalse();
                            assertThat(village.hasUnusableAddress()).isFalse();
                        });
    }

    @Test
    void aLetterIsWrittenForEachChosenMunicipality() {
        assertThat(asStaff(() -> letters.of(order(CITY, VILLAGE))))
                .satisfiesExactly(
                        city -> {
                            assertThat(city.subject()).isEqualTo("汐見原市：令和7年度 実績報告");
                            assertThat(city.text())
                                    .isEqualTo("福祉政策課 見本花子 様\n期限 令和8年5月29日\n未提出\n見本県 PREFECTURE_STAFF\n" + ADDRESS);
                        },
                        village -> assertThat(village.text()).startsWith(" 御担当者 様"));
    }

    @Test
    void whoReportedMeanwhileIsNotAskedAnyMore() {
        accept(round, CITY, ContactAnswers.BLANK);
        assertThat(asStaff(() -> letters.of(order(CITY, TOWN))))
                .extracting(letter -> letter.addressee().municipality())
                .containsExactly(TOWN);
    }

    @Test
    void whatWasAskedIsKeptForTheRoundAndTheMunicipality() {
        asStaff(() -> reminders.drafts(order(CITY, TOWN), "press-1"));
        asStaff(() -> reminders.copied(order(CITY), "press-2"));

        List<Reminder> log = asStaff(() -> reminders.ofRound(round.id()));
        assertThat(log)
                .extracting(Reminder::way, Reminder::municipality, Reminder::state)
                .containsExactly(
                        tuple(Way.COPY, CITY, Reminder.State.DONE),
                        tuple(Way.FILE, TOWN, Reminder.State.DONE),
                        tuple(Way.FILE, CITY, Reminder.State.DONE));
        assertThat(log.getFirst().recipients()).isEqualTo("fukushi@city.example.jp");
        assertThat(log.getFirst().text()).contains("見本花子 様");
        assertThat(asStaff(() -> reminders.ofMunicipality(TOWN))).hasSize(1);
        assertThat(asStaff(() -> letters.missing(round.id())))
                .extracting(addressee -> addressee.remindedAt().isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void onePressAsksOnce() {
        asStaff(() -> reminders.drafts(order(CITY), "press"));
        assertThatThrownBy(() -> asStaff(() -> reminders.drafts(order(CITY), "press")))
                .isInstanceOf(PressedTwiceException.class);
    }

    @Test
    void withoutAMailServerNothingCanBeSent() {
        assertThat(asStaff(() -> reminders.canSend())).isFalse();
        assertThatThrownBy(() -> asStaff(() -> reminders.send(order(CITY), "press")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wordingsAreKeptInVersionsAndAStaleOneIsTold() {
        ReminderTemplate provided = asStaff(() -> templates.current(Occasion.OVERDUE));
        ReminderTemplate first = asStaff(() -> templates.change(provided, new Wording("件名", "本文\r\n二行目")));

        assertThat(first.version()).isEqualTo(1);
        assertThat(first.wording().text()).isEqualTo("本文\n二行目");
        assertThatThrownBy(() -> asStaff(() -> templates.change(provided, new Wording("別", "別"))))
                .isInstanceOf(StaleVersionException.class);
        ReminderTemplate second = asStaff(() -> templates.change(first, new Wording("件名2", "本文2")));
        assertThat(asStaff(() -> templates.versions(Occasion.OVERDUE))).containsExactly(second, first, provided);
        assertThat(asStaff(() -> templates.current(Occasion.BEFORE_DUE)).version())
                .isZero();
    }

    @Test
    void onlyStaffAskAndTheWholePrefectureSeesWhatWasAsked() {
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> reminders.drafts(order(CITY), "press")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> reminders.ofMunicipality(CITY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(SignIn.<List<Reminder>>as(Role.VIEWER, () -> reminders.ofRound(round.id())))
                .isEmpty();
    }
}
