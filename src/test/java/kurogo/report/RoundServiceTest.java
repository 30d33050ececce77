package kurogo.report;

import static kurogo.access.SignIn.asStaff;
import static kurogo.report.SampleReports.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class RoundServiceTest {

    @Autowired
    RoundService rounds;

    @Autowired
    AuditService audit;

    @Test
    void aRoundKeepsWhatItAsksFor() {
        NewRound wanted = SampleReports.round(7);
        ReportingRound round = asStaff(() -> rounds.create(wanted));

        assertThat(round.period()).isEqualTo(wanted.period());
        assertThat(round.title()).isEqualTo(wanted.title());
        assertThat(round.dueOn()).isEqualTo(wanted.dueOn());
        assertThat(round.programmes()).isEqualTo(wanted.programmes());
        assertThat(round.isOpen()).isTrue();
        assertThat(asStaff(() -> rounds.get(round.id()))).isEqualTo(round);
        assertThat(asStaff(() -> rounds.find(wanted.period()))).contains(round);
    }

    @Test
    void aRoundMayAskSomeQuestionsAllOrNone() {
        ReportingRound all = asStaff(() -> rounds.create(SampleReports.round(5)));
        ReportingRound some = asStaff(() -> rounds.create(asking(6, Set.of(Question.TARGETS, Question.FUNDING))));
        ReportingRound none = asStaff(() -> rounds.create(asking(7, Set.of())));

        assertThat(all.questions()).containsExactly(Question.values());
        assertThat(some.questions()).containsExactly(Question.FUNDING, Question.TARGETS);
        assertThat(none.questions()).isEmpty();
    }

    @Test
    void twoRoundsNeverAskAboutTheSamePeriod() {
        asStaff(() -> rounds.create(SampleReports.round(7)));

        assertThatThrownBy(() -> asStaff(() -> rounds.create(SampleReports.round(7))))
                .isInstanceOf(RoundExistsException.class);
    }

    @Test
    void theNewestPeriodStandsFirst() {
        ReportingRound older = asStaff(() -> rounds.create(SampleReports.round(6)));
        ReportingRound annual = asStaff(() -> rounds.create(SampleReports.round(7)));
        ReportingRound half = asStaff(() -> rounds.create(new NewRound(
                new ReportingPeriod(FiscalYear.reiwa(7), PeriodPart.FIRST_HALF),
                "上半期",
                DUE,
                Set.of(Programme.OUTREACH))));

        assertThat(asStaff(() -> rounds.all())).isEqualTo(List.of(annual, half, older));
    }

    @Test
    void whoSawTheLatestStateGivesARoundOtherTerms() {
        ReportingRound seen = asStaff(() -> rounds.create(SampleReports.round(7)));
        RoundTerms terms = new RoundTerms(
                "令和7年度 実績報告（再）", DUE.plusDays(14), Set.of(Programme.PARTICIPATION), Set.of(Question.NEEDS));
        ReportingRound changed = asStaff(() -> rounds.change(seen, terms));

        assertThat(changed.title()).isEqualTo(terms.title());
        assertThat(changed.dueOn()).isEqualTo(terms.dueOn());
        assertThat(changed.asked()).isEqualTo(terms.asked());
        assertThat(changed.period()).isEqualTo(seen.period());
        assertThat(asStaff(() -> rounds.get(seen.id()))).isEqualTo(changed);
    }

    @Test
    void whoSawAnOlderStateIsToldAndNothingIsOverwritten() {
        ReportingRound seen = asStaff(() -> rounds.create(SampleReports.round(7)));
        ReportingRound changed = asStaff(() -> rounds.change(seen, due(DUE.plusDays(14))));

        assertThatThrownBy(() -> asStaff(() -> rounds.change(seen, due(DUE))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> asStaff(() -> rounds.close(seen))).isInstanceOf(StaleVersionException.class);
        assertThat(asStaff(() -> rounds.get(seen.id()))).isEqualTo(changed);
    }

    @Test
    void everyChangeLeavesATrace() {
        ReportingRound created = asStaff(() -> rounds.create(SampleReports.round(7)));
        ReportingRound moved = asStaff(() -> rounds.change(created, due(DUE.plusDays(1))));
        asStaff(() -> rounds.reopen(rounds.close(moved)));

        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("round/" + created.id(), 0, 10)))
                .extracting(AuditEntry::action)
                .containsExactly("round.reopened", "round.closed", "round.changed", "round.created");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINER", "ANALYST", "VIEWER"})
    void whoOnlyReadsSeesRoundsButOpensNone(Role role) {
        ReportingRound round = asStaff(() -> rounds.create(SampleReports.round(7)));

        assertThat(SignIn.as(role, () -> rounds.all())).containsExactly(round);
        assertThatThrownBy(() -> SignIn.as(role, () -> rounds.create(SampleReports.round(6))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(role, () -> rounds.change(round, due(DUE))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(role, () -> rounds.close(round))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.as(role, () -> rounds.reopen(round))).isInstanceOf(AccessDeniedException.class);
    }

    private static RoundTerms due(LocalDate day) {
        return new RoundTerms("令和7年度", day, Set.of(Programme.OUTREACH), Set.of());
    }

    private static NewRound asking(int reiwa, Set<Question> questions) {
        NewRound round = SampleReports.round(reiwa);
        return new NewRound(round.period(), round.title(), round.dueOn(), round.programmes(), questions);
    }

    @Test
    void aRoundHasATitleAndAsksAboutSomething() {
        ReportingPeriod period = ReportingPeriod.annual(FiscalYear.reiwa(7));
        assertThatThrownBy(() -> new NewRound(period, " ", DUE, Set.of(Programme.OUTREACH)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewRound(period, "年間", DUE, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
