package kurogo.review.rule;

import static kurogo.report.answers.ImplementationStatus.IMPLEMENTING;
import static kurogo.report.answers.ImplementationStatus.NOT_IMPLEMENTING;
import static kurogo.report.answers.ImplementationStatus.PREPARING;
import static kurogo.report.answers.NeedsAssessment.GRASPED_NOT_REFLECTED;
import static kurogo.report.answers.NeedsAssessment.NOT_GRASPED;
import static kurogo.report.answers.NeedsAssessment.REFLECTED_IN_STAFFING;
import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.calendar.PeriodPart;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import kurogo.review.rule.NotAssessable.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that take the report at its word. */
class StatedRulesTest {

    private static List<Finding> findings(Rule rule, ExampleReport report) {
        return new ExampleRound().report(1, report.build()).findings(rule);
    }

    private static void assertFlag(Severity severity, List<Finding> findings) {
        assertThat(findings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Flag.class, flag -> assertThat(flag.severity()).isEqualTo(severity));
    }

    private static void assertNoAnswer(Measure question, Silence silence, List<Finding> findings) {
        assertThat(findings).singleElement().isInstanceOfSatisfying(NotAssessable.class, gap -> {
            assertThat(gap.reason()).isEqualTo(Reason.NO_ANSWER);
            assertThat(gap.explanation().arguments()).containsExactly(Phrase.of(question), Phrase.of(silence));
        });
    }

    @Nested
    class Needs {

        @ParameterizedTest
        @EnumSource
        void needsNotGraspedAreFlaggedWhateverTheStatus(ImplementationStatus status) {
            ExampleReport report = ExampleReport.of(status).needs(NOT_GRASPED);
            assertFlag(Severity.CAUTION, findings(new NeedsUnknown(), report));
            assertThat(findings(new NeedsNotReflected(), report)).isEmpty();
        }

        @Test
        void needsGraspedButNotReflectedAreFlagged() {
            ExampleReport report = ExampleReport.of(IMPLEMENTING).needs(GRASPED_NOT_REFLECTED);
            assertThat(findings(new NeedsUnknown(), report)).isEmpty();
            assertFlag(Severity.CAUTION, findings(new NeedsNotReflected(), report));
        }

        @Test
        void needsReflectedAreNot() {
            ExampleReport report = ExampleReport.of(IMPLEMENTING).needs(REFLECTED_IN_STAFFING);
            assertThat(findings(new NeedsUnknown(), report)).isEmpty();
            assertThat(findings(new NeedsNotReflected(), report)).isEmpty();
        }

        @Test
        void aBlankIsNotReadAsNotGrasped() {
            ExampleReport report = ExampleReport.of(PREPARING);
            assertNoAnswer(Measure.NEEDS, Silence.BLANK, findings(new NeedsUnknown(), report));
            assertNoAnswer(Measure.NEEDS, Silence.BLANK, findings(new NeedsNotReflected(), report));
        }

        @Test
        void whoIsOutsideTheProgrammeNeedNotAnswer() {
            assertThat(findings(new NeedsUnknown(), ExampleReport.of(NOT_IMPLEMENTING)))
                    .isEmpty();
        }
    }

    @Nested
    class Targets {

        private final Rule rule = new TargetMissing();

        @Test
        void noTargetIsFlagged() {
            assertFlag(
                    Severity.CAUTION,
                    findings(rule, ExampleReport.of(IMPLEMENTING).targetsSet(false)));
            assertFlag(
                    Severity.CAUTION, findings(rule, ExampleReport.of(PREPARING).targetsSet(false)));
            assertFlag(Severity.CAUTION, findings(rule, ExampleReport.blank().targetsSet(false)));
        }

        @Test
        void aTargetIsNot() {
            assertThat(findings(rule, ExampleReport.of(IMPLEMENTING).targetsSet(true)))
                    .isEmpty();
        }

        @Test
        void listingATargetIsToHaveOne() {
            ExampleReport report =
                    ExampleReport.of(IMPLEMENTING).target(ExampleReport.target("相談者数", 10, 20, ExampleRound.AS_OF, 20));
            assertThat(findings(rule, report)).isEmpty();
        }

        @Test
        void aBlankIsNotReadAsNoTarget() {
            assertNoAnswer(Measure.TARGETS_SET, Silence.BLANK, findings(rule, ExampleReport.of(IMPLEMENTING)));
        }

        @Test
        void whoIsOutsideTheProgrammeNeedsNone() {
            assertThat(findings(rule, ExampleReport.of(NOT_IMPLEMENTING).targetsSet(false)))
                    .isEmpty();
        }
    }

    @Nested
    class Process {

        private final Rule rule = new ProcessGap();

        private ExampleReport allDone(ImplementationStatus status) {
            ExampleReport report = ExampleReport.of(status);
            for (ProcessStep step : ProcessStep.values()) {
                report.step(step, true);
            }
            return report;
        }

        @Test
        void allStepsDoneAreNotFlagged() {
            assertThat(findings(rule, allDone(PREPARING))).isEmpty();
        }

        @Test
        void stepsNotDoneAreOneFlagThatNamesThem() {
            ExampleReport report =
                    allDone(PREPARING).step(ProcessStep.ANALYSED, false).step(ProcessStep.REVIEWED, false);
            List<Finding> findings = findings(rule, report);
            assertFlag(Severity.CAUTION, findings);
            assertThat(((Flag) findings.getFirst()).evidence().figures())
                    .containsExactly(
                            Figure.of(Measure.PROCESS_STEP, Phrase.of(ProcessStep.ANALYSED)),
                            Figure.of(Measure.PROCESS_STEP, Phrase.of(ProcessStep.REVIEWED)));
        }

        @Test
        void whoIsOutsideTheProgrammeHasNoStepsToTake() {
            assertThat(findings(rule, allDone(NOT_IMPLEMENTING).step(ProcessStep.TALKED, false)))
                    .isEmpty();
        }

        @Test
        void anUnansweredStepIsNotOneThatWasNotDone() {
            assertNoAnswer(
                    Measure.PROCESS_STEP,
                    Silence.BEING_COUNTED,
                    findings(rule, allDone(IMPLEMENTING).step(ProcessStep.REVIEWED, Silence.BEING_COUNTED)));
        }

        @Test
        void withoutStatusAStepNotDoneIsNotJudged() {
            assertNoAnswer(
                    Measure.STATUS,
                    Silence.BLANK,
                    findings(rule, ExampleReport.blank().step(ProcessStep.TALKED, false)));
        }
    }

    @Nested
    class Contracted {

        private final Rule rule = new ContractedOut();

        @ParameterizedTest
        @CsvSource({"CONTRACTED, CAUTION", "PARTLY_CONTRACTED, NOTE"})
        void contractingOutIsFlaggedFrom2025On(WayOfRunning way, Severity severity) {
            ExampleReport report =
                    ExampleReport.blank().with(MULTI_AGENCY, ExampleReport.run(Answer.of(way), Answer.blank()));
            assertFlag(severity, findings(rule, report));
            assertThat(new ExampleRound()
                            .in(2024, PeriodPart.ANNUAL)
                            .report(1, report.build())
                            .findings(rule))
                    .isEmpty();
        }

        @Test
        void directRunningIsNot() {
            ExampleReport report = ExampleReport.blank()
                    .with(MULTI_AGENCY, ExampleReport.run(Answer.of(WayOfRunning.DIRECT), Answer.of(1_000_000L)));
            assertThat(findings(rule, report)).isEmpty();
        }

        @Test
        void whereTheWayIsNotStatedTheContractedPartTells() {
            assertFlag(Severity.CAUTION, findings(rule, contractedFor(Answer.of(1_000_000L))));
            assertFlag(Severity.NOTE, findings(rule, contractedFor(Answer.of(400_000L))));
            assertThat(findings(rule, contractedFor(Answer.of(0L)))).isEmpty();
        }

        @Test
        void whereNeitherIsStatedNothingIsJudged() {
            assertNoAnswer(Measure.WAY, Silence.BLANK, findings(rule, contractedFor(Answer.blank())));
        }

        @Test
        void aProgrammeThatDidNotRunIsNotContractedOut() {
            ExampleReport report = ExampleReport.blank()
                    .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(false), Answer.blank(), Answer.blank()));
            assertThat(findings(rule, report)).isEmpty();
        }

        private ExampleReport contractedFor(Answer<Long> yen) {
            return ExampleReport.blank().with(MULTI_AGENCY, ExampleReport.run(Answer.blank(), yen));
        }
    }

    @Nested
    class Criteria {

        private final Rule rule = new NoReferralCriteria();

        private ExampleReport running() {
            return ExampleReport.blank().with(MULTI_AGENCY, ExampleReport.ranWith(3, 1_000_000));
        }

        @Test
        void runningWithoutCriteriaOrExamplesIsFlagged() {
            assertFlag(Severity.NOTE, findings(rule, running().criteria(ReferralCriteria.NONE)));
        }

        @ParameterizedTest
        @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
        void criteriaOrExamplesAreEnough(ReferralCriteria criteria) {
            assertThat(findings(rule, running().criteria(criteria))).isEmpty();
        }

        @Test
        void aBlankIsNotReadAsNone() {
            assertNoAnswer(Measure.REFERRAL_CRITERIA, Silence.BLANK, findings(rule, running()));
        }

        @Test
        void aProgrammeThatDidNotRunNeedsNone() {
            assertThat(findings(rule, ExampleReport.blank().criteria(ReferralCriteria.NONE)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerToTheNeedsQuestionIsFlaggedTwice(NeedsAssessment needs) {
        ExampleReport report = ExampleReport.of(IMPLEMENTING).needs(needs);
        long flags = findings(new NeedsUnknown(), report).size()
                + findings(new NeedsNotReflected(), report).size();
        assertThat(flags).isLessThanOrEqualTo(1);
    }
}
