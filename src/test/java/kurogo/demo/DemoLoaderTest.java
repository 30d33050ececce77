package kurogo.demo;

import static kurogo.access.SignIn.asStaff;
import static kurogo.demo.DemoTruth.LISTS;
import static kurogo.demo.DemoTruth.answers;
import static kurogo.demo.DemoTruth.figures;
import static kurogo.demo.DemoTruth.key;
import static kurogo.demo.DemoTruth.truth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.AuditService;
import kurogo.access.DemoUserService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.analysis.SavedFigureService;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.book.BookService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationListService;
import kurogo.followup.Scope;
import kurogo.report.CombinedTableService;
import kurogo.report.Completeness;
import kurogo.report.CompletenessService;
import kurogo.report.ReportService;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.Submission;
import kurogo.report.SubmittedReport;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.rule.RuleCode;
import kurogo.text.Texts;
import kurogo.training.QuestionnaireAnswer.Question;
import kurogo.training.QuestionnaireService;
import kurogo.training.SessionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What stands in the database after the demo was loaded is what its makers meant the files to say. */
class DemoLoaderTest extends WithDemo {

    @Autowired
    DemoProgress progress;

    @Autowired
    AreaService area;

    @Autowired
    RoundService rounds;

    @Autowired
    ReportService reports;

    @Autowired
    CombinedTableService table;

    @Autowired
    CompletenessService completeness;

    @Autowired
    ConversationListService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    SessionService sessions;

    @Autowired
    QuestionnaireService questionnaires;

    @Autowired
    FlagService flags;

    @Autowired
    SavedFigureService figures;

    @Autowired
    BookService books;

    @Autowired
    DemoFiles files;

    @Autowired
    AuditService audit;

    @Autowired
    UserDetailsService login;

    @Test
    void everyFigureIsTheOneTheMakersOfTheFilesMeant() throws IOException {
        Map<String, String> stored = asStaff(() -> rounds.all()).stream()
                .flatMap(round -> asStaff(() -> table.ofRound(round.id())).stream())
                .collect(Collectors.toMap(DemoTruth::key, DemoTruth::figures));
        Map<String, String> meant = truth("truth.csv")
                .collect(Collectors.toMap(
                        row -> key(row) + " " + row.getField("programme"),
                        row -> figures(row, "run", "first_month", "cases", "cost_yen", "contracted_yen", "way")));

        assertThat(stored).containsAllEntriesOf(meant);
        assertThat(meant).isNotEmpty();
    }

    @Test
    void everyOtherAnswerIsTheOneTheMakersOfTheFilesMeant() throws IOException {
        Map<String, String> stored = asStaff(() -> rounds.all()).stream()
                .flatMap(round -> asStaff(() -> reports.counted(round.id())).stream()
                        .map(report -> Map.entry(round.period(), report)))
                .collect(Collectors.toMap(
                        entry -> key(entry.getValue().submission().municipality(), entry.getKey()),
                        entry -> answers(entry.getKey(), entry.getValue().answers())));
        Map<String, String> meant =
                truth("truth_answers.csv").collect(Collectors.toMap(DemoTruth::key, DemoTruth::answers));

        assertThat(stored).isEqualTo(meant);
    }

    @Test
    void theAnalystSharesFiguresAndABookOfThem() {
        assertThat(asStaff(() -> figures.all()))
                .hasSize(6)
                .allSatisfy(figure -> assertThat(figure.settings().note()).contains("架空"));
        assertThat(asStaff(() -> books.all()))
                .singleElement()
                .satisfies(book -> assertThat(book.content().parts()).hasSize(7));
    }

    @Test
    void theOpenRoundIsHalfFinished() {
        Completeness half =
                asStaff(() -> completeness.of(round(8, PeriodPart.FIRST_HALF).id()));

        assertThat(half.asked()).isEqualTo(24);
        assertThat(half.reported()).isEqualTo(13);
        assertThat(half.missing()).hasSize(11);
    }

    @Test
    void theDayWrittenOnEachReportTellsWhoWasLate() {
        List<ReportStanding> late =
                asStaff(() -> completeness.of(round(7, PeriodPart.ANNUAL).id())).late();

        assertThat(late).extracting(ReportStanding::name).containsExactly("雲居市");
        assertThat(late.getFirst().handedInOn()).contains(LocalDate.of(2026, 6, 9));
    }

    @Test
    void listsThatTellNoDayCountAsHandedInOnTheDueDateAndTheTrailSaysSo() {
        ReportingRound list = round(5, PeriodPart.ANNUAL);

        assertThat(asStaff(() -> reports.counted(list.id())))
                .hasSize(24)
                .extracting(report -> report.submission().handedInOn())
                .containsOnly(list.dueOn());
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("intake.handedInOnChanged")))
                .isEqualTo(LISTS.size());
    }

    @Test
    void nothingWasPutBehindTheIntakesBack() {
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("intake.refused")))
                .isZero();
        assertThat(asStaff(() -> rounds.all()).stream()
                        .flatMap(round -> asStaff(() -> reports.counted(round.id())).stream()))
                .extracting(SubmittedReport::submission)
                .allSatisfy(submission -> {
                    assertThat(submission.file()).isPresent();
                    assertThat(submission.receivedBy())
                            .isEqualTo(Texts.in(Locale.JAPANESE).get("demo.actor"));
                    assertThat(asStaff(() -> reports.sources(submission.id()))).isNotEmpty();
                });
    }

    @Test
    void aFinishedDemoIsNotLoadedAgainAndAnInterruptedOneGoesOnWithoutTakingAnythingTwice() {
        List<Long> before = submissions();
        loader.loadWhereWanted();
        assertThat(submissions()).isEqualTo(before);

        transactions.executeWithoutResult(
                status -> database.execute("delete from audit_entry where action = 'demo.finished'"));
        loader.loadWhereWanted();
        assertThat(submissions()).isEqualTo(before);
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> progress.isWanted())).isFalse();
    }

    @Test
    void theOfficialHasTalkedAndSomeOfWhatWasAgreedIsOverdue() {
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> conversations.count(ConversationFilter.of(Scope.ALL))))
                .isEqualTo(files.conversations().size());
        assertThat(asStaff(() -> actions.count(new ActionFilter(Scope.ALL, Set.of(), true, Optional.empty(), ""))))
                .isPositive();
        assertThat(asStaff(() -> actions.countByState(ActionFilter.of(Scope.ALL, Set.of()))))
                .containsOnlyKeys(ActionState.OPEN, ActionState.IN_PROGRESS, ActionState.DONE);
        assertThat(asStaff(() -> flags.ofMunicipality(new MunicipalityCode("952028"))))
                .filteredOn(flag -> flag.state() == FlagState.ACTING)
                .extracting(flag -> flag.finding().rule())
                .containsExactlyInAnyOrder(RuleCode.ZERO_CASES, RuleCode.HIGH_COST);
    }

    @Test
    void someOfThoseWhoWereInTheRoomHaveAnsweredTheQuestionnaire() {
        assertThat(asStaff(() -> sessions.of(FiscalYear.reiwa(7)).stream()
                        .map(session -> questionnaires.results(session.id()))
                        .toList()))
                .anySatisfy(results -> {
                    assertThat(results.asked()).isEqualTo(10);
                    assertThat(results.answers()).hasSize(9);
                    assertThat(results.count(Question.USEFUL, 5)).isEqualTo(4);
                });
    }

    @Test
    void thereIsALoginForEachRole() {
        for (Role role : Role.values()) {
            assertThat(login.loadUserByUsername(DemoUserService.loginName(role)).getAuthorities())
                    .extracting("authority")
                    .containsExactly("ROLE_" + role);
        }
    }

    private ReportingRound round(int reiwa, PeriodPart part) {
        ReportingPeriod period = new ReportingPeriod(FiscalYear.reiwa(reiwa), part);
        return asStaff(() -> rounds.find(period)).orElseThrow();
    }

    private List<Long> submissions() {
        return asStaff(() -> rounds.all()).stream()
                .flatMap(round -> asStaff(() -> area.municipalities()).stream()
                        .flatMap(municipality ->
                                asStaff(() -> reports.history(round.id(), municipality.code())).stream()))
                .map(SubmittedReport::submission)
                .map(Submission::id)
                .toList();
    }
}
