package kurogo.review.rule;

import static kurogo.report.answers.ImplementationStatus.IMPLEMENTING;
import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static kurogo.report.answers.Programme.OUTREACH;
import static kurogo.report.answers.Programme.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.WayOfRunning;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a round did not ask is not judged, and is told apart from what was found in order. */
class NotAskedTest {

    /** A report that gives every rule on stated answers something to say. */
    private static ExampleReport wanting() {
        return ExampleReport.of(IMPLEMENTING)
                .with(MULTI_AGENCY, ExampleReport.run(Answer.of(WayOfRunning.CONTRACTED), Answer.blank()))
                .criteria(ReferralCriteria.NONE)
                .needs(NeedsAssessment.NOT_GRASPED)
                .targetsSet(false)
                .step(ProcessStep.TALKED, false);
    }

    private static ReviewResult review(Set<Question> questions) {
        ExampleRound round = new ExampleRound().asking(Set.copyOf(REVIEWED), questions);
        return Review.of(round.report(1, wanting().build()).build(), RuleSet.STANDARD);
    }

    private static Set<Question> allBut(Question... left) {
        Set<Question> questions = EnumSet.allOf(Question.class);
        List.of(left).forEach(questions::remove);
        return questions;
    }

    private static List<NotAssessable> notAsked(ReviewResult result) {
        return result.notAssessable().stream()
                .filter(finding -> finding.reason() == Reason.NOT_ASKED)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDS, NEEDS_UNKNOWN",
        "TARGETS, TARGET_MISSING",
        "PROCESS_STEPS, PROCESS_GAP",
        "REFERRAL_CRITERIA, NO_REFERRAL_CRITERIA"
    })
    void aRuleWhoseQuestionWasNotAskedSaysThatInsteadOfJudging(Question question, RuleCode rule) {
        assertThat(review(allBut()).flags()).extracting(Flag::rule).contains(rule);

        ReviewResult without = review(allBut(question));
        assertThat(without.flags()).extracting(Flag::rule).doesNotContain(rule);
        assertThat(notAsked(without)).extracting(NotAssessable::rule).contains(rule);
    }

    @Test
    void contractingOutIsJudgedByEitherOfItsTwoQuestions() {
        assertThat(review(allBut(Question.CONTRACTED)).flags())
                .extracting(Flag::rule)
                .contains(RuleCode.CONTRACTED_OUT);
        ReviewResult neither = review(allBut(Question.CONTRACTED, Question.WAY_OF_RUNNING));
        assertThat(notAsked(neither)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleCode.CONTRACTED_OUT);
            assertThat(finding.explanation().in(Texts.in(Locale.JAPANESE)))
                    .isEqualTo("この報告回では「実施方法・委託費」を尋ねていないため、判定していません。");
        });
    }

    @Test
    void whereOnlyTheContractedPartWasAskedItsSilenceIsWhatIsMissing() {
        ExampleRound round = new ExampleRound()
                .asking(Set.of(MULTI_AGENCY), Set.of(Question.CONTRACTED))
                .report(
                        1,
                        ExampleReport.of(IMPLEMENTING)
                                .with(MULTI_AGENCY, ExampleReport.run(Answer.blank(), Answer.blank()))
                                .build());
        assertThat(round.notAssessable(new ContractedOut()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.explanation().arguments()).startsWith(Phrase.of(Measure.CONTRACTED)));
    }

    @Test
    void aProgrammeNotAskedAboutIsNeitherJudgedNorMissed() {
        ReviewedRound round = new ExampleRound()
                .asking(Set.of(OUTREACH), Set.of())
                .report(1, 10_000, ExampleReport.ran(MULTI_AGENCY, 0, 1_000_000))
                .build();
        ReviewResult result = Review.of(round, RuleSet.STANDARD);
        assertThat(result.flags()).isEmpty();
        assertThat(result.notAssessable())
                .filteredOn(finding -> finding.reason() != Reason.NOT_ASKED)
                .extracting(finding -> finding.programme().orElseThrow())
                .containsOnly(OUTREACH);
    }

    @Test
    void aShareOfAQuestionNotAskedRestsOnNobody() {
        ReviewedRound round = new ExampleRound()
                .asking(Set.copyOf(REVIEWED), allBut(Question.NEEDS, Question.TARGETS))
                .report(1, wanting().build())
                .build();
        assertThat(PrefectureSharesTest.sharesOf(round))
                .filteredOn(share -> share.finding() != RuleCode.ZERO_CASES)
                .hasSize(3)
                .allSatisfy(share -> assertThat(share.value()).isEmpty());
    }
}
