package kurogo.review.rule;

import static kurogo.report.answers.ImplementationStatus.IMPLEMENTING;
import static kurogo.report.answers.ImplementationStatus.NOT_IMPLEMENTING;
import static kurogo.report.answers.ImplementationStatus.PREPARING;
import static kurogo.report.answers.NeedsAssessment.GRASPED_NOT_REFLECTED;
import static kurogo.report.answers.NeedsAssessment.NOT_GRASPED;
import static kurogo.report.answers.NeedsAssessment.REFLECTED_IN_STAFFING;
import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static kurogo.report.answers.Programme.OUTREACH;
import static kurogo.report.answers.Programme.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.KeyAnswers;
import org.junit.jupiter.api.Test;

class PrefectureSharesTest {

    /** Those of the reports of a round. */
    static List<Share> sharesOf(ReviewedRound round) {
        SortedMap<MunicipalityCode, KeyAnswers> reports = new TreeMap<>();
        round.reports().forEach(report -> reports.put(report.code(), KeyAnswers.of(report.answers())));
        return PrefectureShares.of(round.asked(), round.period(), reports);
    }

    private static Share share(int place, ExampleRound round) {
        List<Share> shares = sharesOf(round.build());
        assertThat(shares).hasSize(6);
        return shares.get(place);
    }

    @Test
    void nationalSharesStandBesideThePrefecturesWhereTheReviewStatedThem() {
        assertThat(sharesOf(new ExampleRound().build()))
                .extracting(Share::finding, share -> share.programme().orElse(null), Share::national)
                .containsExactly(
                        tuple(RuleCode.ZERO_CASES, MULTI_AGENCY, OptionalDouble.of(0.2)),
                        tuple(RuleCode.ZERO_CASES, OUTREACH, OptionalDouble.empty()),
                        tuple(RuleCode.ZERO_CASES, PARTICIPATION, OptionalDouble.of(0.2)),
                        tuple(RuleCode.NEEDS_UNKNOWN, null, OptionalDouble.of(0.2)),
                        tuple(RuleCode.NEEDS_NOT_REFLECTED, null, OptionalDouble.of(0.3)),
                        tuple(RuleCode.TARGET_MISSING, null, OptionalDouble.of(0.8)));
    }

    @Test
    void aShareThatRestsOnNobodyHasNoValue() {
        assertThat(sharesOf(new ExampleRound().silent(1).build()))
                .allSatisfy(share -> assertThat(share.value()).isEmpty());
    }

    @Test
    void zeroCasesRestOnThoseThatRanAndCounted() {
        ExampleRound round = new ExampleRound()
                .report(1, ExampleReport.ran(MULTI_AGENCY, 0, 1_000_000))
                .report(2, ExampleReport.ran(MULTI_AGENCY, 4, 1_000_000))
                .report(
                        3,
                        ExampleReport.blank()
                                .with(
                                        MULTI_AGENCY,
                                        ExampleReport.programme(Answer.of(true), Answer.blank(), Answer.blank()))
                                .build())
                .report(
                        4,
                        ExampleReport.blank()
                                .with(
                                        MULTI_AGENCY,
                                        ExampleReport.programme(Answer.of(false), Answer.of(0L), Answer.blank()))
                                .build())
                .silent(5);
        Share share = share(0, round);
        assertThat(share.found()).containsExactly(ExampleRound.code(1));
        assertThat(share.base()).containsExactly(ExampleRound.code(1), ExampleRound.code(2));
        assertThat(share.value()).hasValue(0.5);
    }

    @Test
    void needsRestOnThoseInTheProgrammeThatAnswered() {
        ExampleRound round = new ExampleRound()
                .report(1, ExampleReport.of(IMPLEMENTING).needs(NOT_GRASPED).build())
                .report(
                        2,
                        ExampleReport.of(PREPARING).needs(GRASPED_NOT_REFLECTED).build())
                .report(3, ExampleReport.blank().needs(REFLECTED_IN_STAFFING).build())
                .report(
                        4,
                        ExampleReport.of(IMPLEMENTING)
                                .needs(REFLECTED_IN_STAFFING)
                                .build())
                .report(5, ExampleReport.of(IMPLEMENTING).build())
                .report(6, ExampleReport.of(NOT_IMPLEMENTING).needs(NOT_GRASPED).build());
        assertThat(share(3, round).value()).hasValue(0.25);
        assertThat(share(4, round).value()).hasValue(0.25);
        assertThat(share(4, round).found()).containsExactly(ExampleRound.code(2));
        assertThat(share(4, round).base()).hasSize(4);
    }

    @Test
    void aListedTargetCountsAsOne() {
        ExampleRound round = new ExampleRound()
                .report(1, ExampleReport.of(IMPLEMENTING).targetsSet(false).build())
                .report(2, ExampleReport.of(IMPLEMENTING).targetsSet(false).build())
                .report(
                        3,
                        ExampleReport.of(IMPLEMENTING)
                                .target(ExampleReport.target("相談者数", 1, 2, ExampleRound.DUE, 2))
                                .build())
                .report(4, ExampleReport.of(IMPLEMENTING).targetsSet(true).build())
                .report(5, ExampleReport.of(IMPLEMENTING).build());
        assertThat(share(5, round).value()).hasValue(0.5);
        assertThat(share(5, round).base()).hasSize(4);
    }
}
