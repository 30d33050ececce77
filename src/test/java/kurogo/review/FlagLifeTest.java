package kurogo.review;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;
import kurogo.review.FlagNotChanged.Reason;
import kurogo.review.rule.Flag;
import kurogo.review.rule.RuleCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A flag from its raising through what people decide and what is reported anew. */
@DatabaseTest
@Import(OneRound.class)
class FlagLifeTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound scene;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    UserService users;

    private ReportingRound round;

    @BeforeEach
    void threeReports() {
        ThreeMunicipalities.importThrough(imports);
        round = scene.open(7);
        scene.report(round, CITY, 40);
        scene.report(round, TOWN, 0);
        scene.report(round, VILLAGE, Answer.of(2L), NeedsAssessment.NOT_GRASPED);
        evaluate();
    }

    @Test
    void aReportThatTakesItsReasonAwayResolvesIt() {
        scene.report(round, TOWN, 3);
        evaluate();

        assertThat(zeroCases(TOWN)).satisfies(flag -> {
            assertThat(flag.state()).isEqualTo(FlagState.RESOLVED);
            assertThat(flag.holds()).isFalse();
        });
        assertThat(lastEvent(zeroCases(TOWN)))
                .returns(FlagEvent.Kind.CLEARED, FlagEvent::kind)
                .satisfies(event -> assertThat(event.evaluated().orElseThrow().goneBecause())
                        .contains(GoneBecause.FIGURES_CHANGED));
    }

    @Test
    void aCorrectionOfAReportThatCameInTimeMakesNobodyLate() {
        scene.report(round, TOWN, 3, OneRound.DUE.plusDays(20));
        ReportingRound other = scene.open(8);
        scene.report(other, CITY, 40, other.dueOn().plusDays(2));
        evaluate();
        asStaff(() -> review.evaluate(other.id()));

        assertThat(late(round)).isEmpty();
        assertThat(late(other)).containsExactly(CITY);
    }

    @Test
    void whatCanNoLongerBeJudgedIsNotSaidToBeInOrder() {
        scene.report(round, TOWN, Answer.blank(), NeedsAssessment.REFLECTED_IN_STAFFING);
        evaluate();

        assertThat(lastEvent(zeroCases(TOWN)).evaluated().orElseThrow().goneBecause())
                .contains(GoneBecause.NOT_ASSESSABLE);
    }

    @Test
    void aReportThatGivesItsReasonBackReopensIt() {
        scene.report(round, TOWN, 3);
        evaluate();
        scene.report(round, TOWN, 0);
        evaluate();

        assertThat(zeroCases(TOWN).state()).isEqualTo(FlagState.NEW);
        assertThat(asStaff(() -> flags.history(zeroCases(TOWN).id())))
                .extracting(FlagEvent::kind)
                .containsExactly(FlagEvent.Kind.RAISED, FlagEvent.Kind.CLEARED, FlagEvent.Kind.REOPENED);
    }

    @Test
    void theReportOfAnotherMovesTheEvidenceButAsksNobodyToLookAgain() {
        TrackedFlag before = zeroCases(TOWN);
        scene.report(round, CITY, 41);
        evaluate();

        TrackedFlag after = zeroCases(TOWN);
        assertThat(after.finding()).isNotEqualTo(before.finding());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(asStaff(() -> flags.history(after.id()))).hasSize(1);
    }

    @Test
    void anEvaluationTellsWhoseReportMadeItNecessaryAndWhatItDid() {
        scene.report(round, TOWN, 3);
        ReviewOutcome outcome = evaluate();

        ReviewRun run = asStaff(() -> review.lastRun(round.id())).orElseThrow();
        assertThat(run.cause()).isEqualTo(RunCause.REPORTS_CHANGED);
        assertThat(run.changed()).containsExactly(TOWN);
        assertThat(asStaff(() -> review.changes(run.id())))
                .extracting(FlagEvent::flagId)
                .contains(zeroCases(TOWN).id());
        assertThat(outcome.cleared()).isPositive();
    }

    @Test
    void anEvaluationOfTheSameSaysThatNothingIsNew() {
        evaluate();

        ReviewRun run = asStaff(() -> review.lastRun(round.id())).orElseThrow();
        assertThat(run.cause()).isEqualTo(RunCause.ASKED);
        assertThat(run.changed()).isEmpty();
        assertThat(asStaff(() -> review.changes(run.id()))).isEmpty();
    }

    @Test
    void oldEvaluationsAreRepeatedToTheLastCharacterWhateverWasReportedSince() {
        scene.report(round, TOWN, 3);
        scene.report(round, CITY, 400);
        evaluate();

        assertThat(asStaff(() -> review.runs(round.id(), 10)))
                .hasSize(2)
                .allMatch(run -> asStaff(() -> review.isReproducible(run)));
    }

    @Test
    void manyFlagsAreDecidedTogether() {
        List<TrackedFlag> all = List.of(zeroCases(TOWN), needs());
        decideAll(all, FlagState.EXPLAINED, "電話で確認");

        assertThat(List.of(zeroCases(TOWN), needs()))
                .extracting(TrackedFlag::state)
                .containsOnly(FlagState.EXPLAINED);
        assertThat(lastEvent(needs()).reason()).isEqualTo("電話で確認");
    }

    @Test
    void aDecisionOnManyNeedsAReasonAndAWayForEachOfThem() {
        List<TrackedFlag> all = List.of(zeroCases(TOWN), needs());

        assertThatExceptionOfType(FlagNotChanged.class)
                .isThrownBy(() -> decideAll(all, FlagState.EXPLAINED, " "))
                .returns(Reason.REASON_MISSING, FlagNotChanged::reason);
        assertThatExceptionOfType(FlagNotChanged.class)
                .isThrownBy(() -> decideAll(all, FlagState.RESOLVED, "済"))
                .returns(Reason.NOT_POSSIBLE_NOW, FlagNotChanged::reason);
    }

    @Test
    void whoeverWasSlowerIsToldWhichFlagsOthersChanged() {
        List<TrackedFlag> seen = List.of(zeroCases(TOWN), needs());
        decideAll(List.of(seen.getFirst()), FlagState.CHECKING, "");

        assertThatExceptionOfType(FlagNotChanged.class)
                .isThrownBy(() -> decideAll(seen, FlagState.EXPLAINED, "電話で確認"))
                .returns(Reason.CHANGED_MEANWHILE, FlagNotChanged::reason)
                .returns(List.of(seen.getFirst()), FlagNotChanged::flags);
    }

    @Test
    void flagsAreGivenToSomebodyByName() {
        long id = TestAccounts.create(
                        users,
                        new UserProfile("sato", "佐藤", Role.PREFECTURE_STAFF, Optional.empty(), true),
                        "long enough")
                .id();
        assign(List.of(zeroCases(TOWN), needs()), Optional.of(id));

        assertThat(needs().assignee()).contains(id);
        assertThat(lastEvent(needs()).assignee()).isEqualTo("佐藤");
        assertThat(asStaff(() -> colleagues.responsible())).extracting("name").contains("佐藤");
    }

    @Test
    void nobodyIsMadeResponsibleWhoDoesNotWorkOnFlags() {
        assertThatExceptionOfType(FlagNotChanged.class)
                .isThrownBy(() -> assign(List.of(needs()), Optional.of(-5L)))
                .returns(Reason.NOT_STAFF, FlagNotChanged::reason);
    }

    private ReviewOutcome evaluate() {
        return asStaff(() -> review.evaluate(round.id()));
    }

    private void decideAll(List<TrackedFlag> seen, FlagState to, String reason) {
        asStaff(() -> {
            flags.decideAll(seen, to, reason);
            return seen;
        });
    }

    private void assign(List<TrackedFlag> seen, Optional<Long> user) {
        asStaff(() -> {
            flags.assignAll(seen, user);
            return seen;
        });
    }

    private FlagEvent lastEvent(TrackedFlag flag) {
        return asStaff(() -> flags.history(flag.id())).getLast();
    }

    private TrackedFlag zeroCases(MunicipalityCode municipality) {
        return flag(RuleCode.ZERO_CASES, municipality);
    }

    private TrackedFlag needs() {
        return flag(RuleCode.NEEDS_UNKNOWN, VILLAGE);
    }

    private List<MunicipalityCode> late(ReportingRound in) {
        return asStaff(() -> flags.ofRound(in.id())).stream()
                .map(TrackedFlag::finding)
                .filter(finding -> finding.rule() == RuleCode.REPORT_LATE)
                .map(Flag::municipality)
                .toList();
    }

    private TrackedFlag flag(RuleCode rule, MunicipalityCode municipality) {
        return asStaff(() -> flags.ofRound(round.id())).stream()
                .filter(flag -> flag.finding().rule() == rule)
                .filter(flag -> flag.finding().municipality().equals(municipality))
                .findFirst()
                .orElseThrow();
    }
}
