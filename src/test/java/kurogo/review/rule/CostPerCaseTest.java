package kurogo.review.rule;

import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import kurogo.report.answers.Answer;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

class CostPerCaseTest {

    private static final Rule RULE = new CostPerCase();

    /** Municipalities with 10 cases each at 90, 91, 92 … thousand yen a case. */
    private static ExampleRound usual(ExampleRound round, int first, int howMany, int population) {
        LongStream.range(0, howMany)
                .forEach(i -> round.report(
                        (int) (first + i), population, ExampleReport.ran(MULTI_AGENCY, 10, 900_000 + i * 10_000)));
        return round;
    }

    /** One with 10 cases at 412 thousand yen a case. */
    private static ExampleRound dear(ExampleRound round, int number, int population) {
        return round.report(number, population, ExampleReport.ran(MULTI_AGENCY, 10, 4_120_000));
    }

    @Test
    void oneFarAboveItsPopulationBandIsFlagged() {
        // numpy 2.4: x = log([90000 + 1000*i for i in range(9)] + [412000]);
        // 0.6745*(x[-1]-median(x))/median(abs(x-median(x))) = 37.532654
        Flag flag = only(dear(usual(new ExampleRound(), 1, 9, 15_000), 10, 12_000));
        assertThat(flag.municipality()).isEqualTo(ExampleRound.code(10));
        assertThat(flag.severity()).isEqualTo(Severity.CAUTION);
        assertThat(((Value.Amount) flag.evidence().statistic().orElseThrow().value()).number())
                .isCloseTo(37.532654408, within(1e-8));
        PeerGroup peers = flag.evidence().peers().orElseThrow();
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.POPULATION_BAND);
        assertThat(flag.evidence().figures())
                .contains(Figure.of(Measure.COST_PER_CASE, 412_000), Figure.of(Measure.MEDIAN_COST_PER_CASE, 94_500));
    }

    @Test
    void theSentenceIsPlain() {
        Flag flag = only(dear(usual(new ExampleRound(), 1, 9, 15_000), 10, 12_000));
        assertThat(flag.evidence().explanation().getFirst().in(Texts.in(Locale.JAPANESE)))
                .startsWith("多機関協働事業の費用は支援1件当たり412,000円です。人口10,000人～29,999人の10市町村の中央値は94,500円です。");
    }

    @Test
    void aBandWithFewerThanTenIsMergedWithTheNextAbove() {
        ExampleRound round = usual(new ExampleRound(), 1, 5, 15_000);
        usual(round, 21, 5, 40_000);
        usual(round, 41, 20, 7_000);
        PeerGroup peers = only(dear(round, 9, 12_000)).evidence().peers().orElseThrow();
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.MERGED_BANDS);
        assertThat(peers.from()).isEqualTo(OptionalLong.of(10_000));
        assertThat(peers.to()).isEqualTo(OptionalLong.of(49_999));
        assertThat(peers.members()).hasSize(11);
        assertThat(peers.description().in(Texts.in(Locale.JAPANESE))).isEqualTo("人口10,000人～49,999人（区分を併合）の11市町村");
    }

    @Test
    void whereNoBandIsAboveTheNextBelowJoins() {
        ExampleRound round = usual(new ExampleRound(), 1, 2, 700_000);
        usual(round, 11, 3, 300_000);
        usual(round, 21, 6, 150_000);
        usual(round, 31, 9, 60_000);
        PeerGroup peers = only(dear(round, 5, 600_000)).evidence().peers().orElseThrow();
        assertThat(peers.from()).isEqualTo(OptionalLong.of(100_000));
        assertThat(peers.to()).isEmpty();
        assertThat(peers.members()).hasSize(12);
        assertThat(peers.description().in(Texts.in(Locale.JAPANESE))).isEqualTo("人口100,000人以上（区分を併合）の12市町村");
    }

    @Test
    void nineInAllAreTooFew() {
        ExampleRound round = dear(usual(new ExampleRound(), 1, 8, 15_000), 9, 12_000);
        assertThat(round.flags(RULE)).isEmpty();
        assertThat(round.notAssessable(RULE))
                .hasSize(9)
                .allSatisfy(gap -> assertThat(gap.reason()).isEqualTo(Reason.GROUP_TOO_SMALL));
    }

    @Test
    void tenWithTheOneJudgedAreEnough() {
        assertThat(dear(usual(new ExampleRound(), 1, 9, 15_000), 10, 12_000).notAssessable(RULE))
                .isEmpty();
    }

    @Test
    void aCheapOneIsNotFlagged() {
        ExampleRound round = usual(new ExampleRound(), 1, 12, 15_000);
        round.report(20, 15_000, ExampleReport.ran(MULTI_AGENCY, 100, 900_000));
        assertThat(round.findings(RULE)).isEmpty();
    }

    @Test
    void oneWithoutACaseHasNoCostPerCase() {
        ExampleRound round = usual(new ExampleRound(), 1, 9, 15_000);
        round.report(20, 15_000, ExampleReport.ran(MULTI_AGENCY, 0, 90_000_000));
        assertThat(round.flags(RULE)).isEmpty();
        assertThat(round.notAssessable(RULE))
                .as("nine have cases")
                .hasSize(9)
                .noneMatch(gap -> gap.municipality().equals(ExampleRound.code(20)));
    }

    @Test
    void withoutPopulationOrCostOneIsNotJudged() {
        ExampleRound round = usual(new ExampleRound(), 1, 12, 15_000);
        round.report(20, ExampleReport.ran(MULTI_AGENCY, 1, 90_000_000));
        round.report(
                21,
                15_000,
                ExampleReport.blank()
                        .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(true), Answer.of(5L), Answer.blank()))
                        .build());
        assertThat(round.findings(RULE))
                .extracting(finding -> ((NotAssessable) finding).reason())
                .containsExactly(Reason.NO_POPULATION, Reason.NO_ANSWER);
    }

    private static Flag only(ExampleRound round) {
        assertThat(round.flags(RULE)).hasSize(1);
        return round.flags(RULE).getFirst();
    }
}
