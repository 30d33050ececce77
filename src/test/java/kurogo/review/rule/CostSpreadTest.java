package kurogo.review.rule;

import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static kurogo.report.answers.Programme.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.OptionalLong;
import kurogo.report.answers.Answer;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

class CostSpreadTest {

    private static final Rule RULE = new CostSpread();

    @Test
    void oneFarAboveOthersWithTheSameCasesIsFlagged() {
        // numpy 2.4: x = log([1e6, 1.1e6, 1.2e6, 1.3e6, 9e6]); d = abs(x - median(x)); 0.6745 * (x - median(x)) /
        // median(d) = 15.619246 for the last
        ExampleRound round = new ExampleRound()
                .sameCases(1, PARTICIPATION, 7, 1_000_000, 1_100_000, 1_200_000, 1_300_000, 9_000_000);
        Flag flag = only(round);
        assertThat(flag.municipality()).isEqualTo(ExampleRound.code(5));
        assertThat(flag.severity()).isEqualTo(Severity.CAUTION);
        assertThat(score(flag)).isCloseTo(15.619245832, within(1e-6));
        assertThat(flag.evidence().threshold()).hasValue(3.5);
        assertThat(flag.evidence().figures()).contains(Figure.of(Measure.MEDIAN_COST, 1_200_000));
        assertThat(flag.evidence().surprise()).isEmpty();
        PeerGroup peers = flag.evidence().peers().orElseThrow();
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.SAME_CASES);
        assertThat(peers.members()).hasSize(5);
    }

    @Test
    void theSentenceIsPlain() {
        ExampleRound round = new ExampleRound()
                .sameCases(1, PARTICIPATION, 7, 1_000_000, 1_100_000, 1_200_000, 1_300_000, 9_000_000);
        assertThat(only(round).evidence().explanation().getFirst().in(Texts.in(Locale.JAPANESE)))
                .isEqualTo(
                        "参加支援事業の事業費は9,000千円（支援実績7件）です。同じ件数（7件）の5市町村の中央値は1,200千円です。" + "修正 z スコアは15.62で、目安の3.5を超えています。");
    }

    @Test
    void oneFarBelowOthersIsNotFlagged() {
        ExampleRound round =
                new ExampleRound().sameCases(1, PARTICIPATION, 7, 100_000, 1_100_000, 1_200_000, 1_300_000, 1_250_000);
        assertThat(round.findings(RULE)).isEmpty();
    }

    @Test
    void wideSpreadWithoutAnOutlierIsNotFlagged() {
        ExampleRound round = new ExampleRound()
                .sameCases(1, PARTICIPATION, 7, 1_000_000, 2_000_000, 4_000_000, 8_000_000, 16_000_000);
        assertThat(round.findings(RULE)).isEmpty();
    }

    @Test
    void whereMostCostTheSameTheMeanDeviationTakesOver() {
        // MAD = 0: log(9/1.2) / (1.253314 * log(9/1.2) / 8) = 8 / 1.253314 = 6.383077
        ExampleRound round = new ExampleRound()
                .sameCases(
                        1,
                        MULTI_AGENCY,
                        3,
                        1_200_000,
                        1_200_000,
                        1_200_000,
                        1_200_000,
                        1_200_000,
                        1_200_000,
                        1_200_000,
                        9_000_000);
        assertThat(score(only(round))).isCloseTo(8 / 1.253314, within(1e-9));
    }

    @Test
    void whereAllCostTheSameNothingIsFlagged() {
        assertThat(new ExampleRound()
                        .sameCases(1, MULTI_AGENCY, 3, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000)
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void nearestCasesJoinWhereTooFewShareTheNumberAndEquallyNearOnesJoinTogether() {
        ExampleRound round = new ExampleRound()
                .sameCases(1, MULTI_AGENCY, 10, 9_000_000)
                .sameCases(2, MULTI_AGENCY, 9, 1_000_000)
                .sameCases(3, MULTI_AGENCY, 8, 1_100_000)
                .sameCases(4, MULTI_AGENCY, 12, 1_200_000)
                .sameCases(5, MULTI_AGENCY, 13, 1_300_000)
                .sameCases(6, MULTI_AGENCY, 7, 1_400_000)
                .sameCases(7, MULTI_AGENCY, 30, 3_000_000);
        // from 10: 9 at distance 1 (two), 8 and 12 at 2 (four), 7 and 13 at 3 (six); 30 is not needed
        PeerGroup peers = only(round).evidence().peers().orElseThrow();
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.NEAREST_CASES);
        assertThat(peers.from()).isEqualTo(OptionalLong.of(7));
        assertThat(peers.to()).isEqualTo(OptionalLong.of(13));
        assertThat(peers.members())
                .extracting(Peer::municipality)
                .containsExactly(
                        ExampleRound.code(1),
                        ExampleRound.code(2),
                        ExampleRound.code(3),
                        ExampleRound.code(4),
                        ExampleRound.code(5),
                        ExampleRound.code(6));
    }

    @Test
    void oneThatCostsMoreBecauseItDoesMoreThanItsNearestIsNotFlagged() {
        ExampleRound round = new ExampleRound()
                .sameCases(1, MULTI_AGENCY, 50, 5_000_000, 5_100_000, 4_900_000, 5_200_000)
                .sameCases(5, MULTI_AGENCY, 200, 19_000_000);
        assertThat(round.findings(RULE)).isEmpty();
    }

    @Test
    void zeroIsANumberOfCasesLikeAnyOther() {
        ExampleRound round =
                new ExampleRound().sameCases(1, MULTI_AGENCY, 0, 1_000_000, 1_100_000, 1_200_000, 1_300_000, 9_000_000);
        assertThat(only(round).municipality()).isEqualTo(ExampleRound.code(5));
    }

    @Test
    void fewerThanFivePeersSayNothing() {
        assertThat(new ExampleRound()
                        .sameCases(1, MULTI_AGENCY, 7, 1_000_000, 1_000_000, 1_000_000, 90_000_000)
                        .notAssessable(RULE))
                .hasSize(4)
                .allSatisfy(gap -> assertThat(gap.reason()).isEqualTo(Reason.GROUP_TOO_SMALL));
    }

    @Test
    void programmesAreNotMixed() {
        ExampleRound round = new ExampleRound()
                .sameCases(1, MULTI_AGENCY, 7, 1_000_000, 1_100_000, 1_200_000, 1_300_000, 1_400_000)
                .sameCases(6, PARTICIPATION, 7, 9_000_000, 9_100_000, 9_200_000, 9_300_000, 9_400_000);
        assertThat(round.findings(RULE)).isEmpty();
    }

    @Test
    void aBlankCostIsNoPeer() {
        ExampleRound round = new ExampleRound()
                .sameCases(1, MULTI_AGENCY, 7, 1_000_000, 1_100_000, 1_200_000, 9_000_000)
                .report(
                        5,
                        ExampleReport.blank()
                                .with(
                                        MULTI_AGENCY,
                                        ExampleReport.programme(Answer.of(true), Answer.of(7L), Answer.blank()))
                                .build());
        assertThat(round.flags(RULE)).isEmpty();
        assertThat(round.notAssessable(RULE))
                .extracting(NotAssessable::reason)
                .containsExactly(
                        Reason.GROUP_TOO_SMALL,
                        Reason.GROUP_TOO_SMALL,
                        Reason.GROUP_TOO_SMALL,
                        Reason.GROUP_TOO_SMALL,
                        Reason.NO_ANSWER);
    }

    private static Flag only(ExampleRound round) {
        assertThat(round.findings(RULE)).hasSize(1);
        return round.flags(RULE).getFirst();
    }

    private static double score(Flag flag) {
        return ((Value.Amount) flag.evidence().statistic().orElseThrow().value()).number();
    }
}
