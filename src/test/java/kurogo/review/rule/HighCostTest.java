package kurogo.review.rule;

import static kurogo.report.answers.Programme.COMMUNITY;
import static kurogo.report.answers.Programme.CONSULTATION;
import static kurogo.report.answers.Programme.OUTREACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

class HighCostTest {

    private static final Rule RULE = new HighCost();
    private static final long MILLION = 1_000_000;

    /** Municipalities from 1 on, cases and cost in million yen by turns. */
    private static ExampleRound round(double... casesAndMillions) {
        return round(OUTREACH, casesAndMillions);
    }

    private static ExampleRound round(Programme programme, double... casesAndMillions) {
        ExampleRound round = new ExampleRound();
        for (int i = 0; i < casesAndMillions.length; i += 2) {
            long yen = (long) (casesAndMillions[i + 1] * MILLION);
            round.report(i / 2 + 1, ExampleReport.ran(programme, (long) casesAndMillions[i], yen));
        }
        return round;
    }

    private static ReportAnswers outreach(Answer<Long> cases, Answer<Long> yen) {
        return ExampleReport.blank()
                .with(OUTREACH, ExampleReport.programme(Answer.of(true), cases, yen))
                .build();
    }

    @Test
    void nothingIsFlaggedWhereAllGetTheSameForTheirMoney() {
        assertThat(round(10, 1, 20, 2, 30, 3, 40, 4, 50, 5, 5, 0.5).findings(RULE))
                .isEmpty();
    }

    @Test
    void beyondTheLimitOf95PercentIsCaution() {
        // scipy 1.17: poisson.cdf(3, 9.3) = 0.0171516 < 0.025; nine others with 10 cases for the same money
        Flag flag = only(round(3, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1));
        assertThat(flag.severity()).isEqualTo(Severity.CAUTION);
        assertThat(flag.municipality()).isEqualTo(ExampleRound.code(1));
        assertThat(flag.evidence().surprise().orElseThrow()).isCloseTo(0.0171516, within(1e-7));
        assertThat(flag.evidence().threshold().orElseThrow()).isCloseTo(0.025, within(1e-15));
    }

    @Test
    void beyondTheLimitOf998PermilleIsAlert() {
        // scipy 1.17: poisson.cdf(0, 100/11) = 0.000112685581
        Flag flag = only(round(0, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1));
        assertThat(flag.severity()).isEqualTo(Severity.ALERT);
        assertThat(flag.evidence().surprise().orElseThrow()).isCloseTo(0.000112685581, within(1e-12));
        assertThat(flag.evidence().threshold().orElseThrow()).isCloseTo(0.001, within(1e-15));
        assertThat(flag.evidence().figures()).contains(Figure.of(Measure.COST, MILLION), Figure.of(Measure.CASES, 0));
    }

    @Test
    void justInsideTheLimitOf998PermilleIsOnlyCaution() {
        // scipy 1.17: poisson.cdf(1, 9.1) = 0.00112782
        assertThat(only(round(1, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1))
                        .severity())
                .isEqualTo(Severity.CAUTION);
    }

    @Test
    void noCaseAtALowCostIsNoSurprise() {
        // scipy 1.17: E = 2.903, poisson.cdf(0, E) = 0.0548
        assertThat(round(0, 0.3, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1)
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void manyCasesForTheMoneyAreNotFlagged() {
        assertThat(round(40, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1)
                        .flags(RULE))
                .isEmpty();
    }

    @Test
    void limitsAreWidenedWhereMunicipalitiesDifferMoreThanChance() {
        // numpy 2.4 / scipy 1.17: O = [0, 2, 4, 8, 16, 32, 64, 5, 9, 20], E = 16, z winsorised at 10 %: phi =
        // 12.061036, tau2 = 0.193768;
        // exact P of 0, 2, 4, 5 cases = 1.1e-7, 1.6e-5, 4.0e-4, 1.4e-3; widened 0.01443198, 0.0789, 0.137, 0.168
        Flag flag = only(round(0, 1, 2, 1, 4, 1, 8, 1, 16, 1, 32, 1, 64, 1, 5, 1, 9, 1, 20, 1));
        assertThat(flag.municipality()).isEqualTo(ExampleRound.code(1));
        assertThat(flag.severity()).isEqualTo(Severity.CAUTION);
        assertThat(flag.evidence().surprise().orElseThrow()).isCloseTo(0.01443198, within(1e-8));
        assertThat(amount(flag, Measure.PHI)).isCloseTo(12.061036, within(1e-6));
        assertThat(amount(flag, Measure.TAU_SQUARED)).isCloseTo(0.193768, within(1e-6));
        assertThat(flag.evidence().explanation()).contains(Phrase.of("review.explanation.HIGH_COST.overdispersed"));
    }

    @Test
    void wideningNeverMakesANarrowerLimit() {
        // numpy 2.4 / scipy 1.17: phi = 3.9744, tau2 = 0.009907, E = 2.9888; exact P = 0.050348, on the square-root
        // scale alone 0.000539
        ExampleRound round = round(100, 10, 130, 10, 80, 10, 110, 10, 70, 10, 120, 10, 90, 10, 100, 10, 0, 0.3);
        assertThat(round.flags(RULE)).isEmpty();
    }

    @Test
    void limitsAreTheRuleSetsToChoose() {
        RuleSet strict = RuleSet.from(Map.of("highCost.alertLimit", "0.96", "highCost.cautionLimit", "0.5"));
        ExampleRound round = round(3, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
        assertThat(round.findings(RULE, strict))
                .singleElement()
                .isInstanceOfSatisfying(
                        Flag.class, flag -> assertThat(flag.severity()).isEqualTo(Severity.ALERT));
    }

    @Test
    void aBlankCostIsLeftOutAndSaidSo() {
        ExampleRound round = round(10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
        round.report(6, outreach(Answer.of(0L), Answer.blank()));
        round.report(7, outreach(Answer.silent(Silence.BEING_COUNTED), Answer.of(9 * MILLION)));
        round.report(8, outreach(Answer.of(0L), Answer.of(0L)));
        assertThat(round.flags(RULE)).isEmpty();
        assertThat(round.notAssessable(RULE))
                .extracting(NotAssessable::municipality, NotAssessable::reason)
                .containsExactly(
                        tuple(ExampleRound.code(6), Reason.NO_ANSWER),
                        tuple(ExampleRound.code(7), Reason.NO_ANSWER),
                        tuple(ExampleRound.code(8), Reason.NO_COST));
    }

    @Test
    void fourMunicipalitiesAreTooFewForAFunnel() {
        assertThat(round(0, 9, 10, 1, 10, 1, 10, 1).findings(RULE))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                NotAssessable.class,
                                gap -> assertThat(gap.reason()).isEqualTo(Reason.GROUP_TOO_SMALL)));
    }

    @Test
    void whereNobodyHadACaseThereIsNoRateToJudgeBy() {
        assertThat(round(0, 9, 0, 1, 0, 1, 0, 1, 0, 1).notAssessable(RULE))
                .hasSize(5)
                .allSatisfy(gap -> assertThat(gap.reason()).isEqualTo(Reason.NO_CASES_IN_GROUP));
    }

    @Test
    void consultationAndCommunityBuildingAreNeverFlaggedForCost() {
        for (Programme programme : new Programme[] {CONSULTATION, COMMUNITY}) {
            ExampleRound round = round(programme, 0, 90, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
            assertThat(round.findings(RULE)).isEmpty();
            assertThat(round.findings(new CostPerCase())).isEmpty();
            assertThat(round.findings(new CostSpread())).isEmpty();
        }
    }

    @Test
    void theSentenceIsPlain() {
        Flag flag = only(round(0, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1));
        assertThat(flag.evidence().explanation())
                .extracting(sentence -> sentence.in(Texts.in(Locale.JAPANESE)))
                .containsExactly(
                        "アウトリーチ等を通じた継続的支援事業の事業費1,000千円に対し、支援実績は0件です。",
                        "県内11市町村の実績（100万円当たり9.09件）から見込まれる件数は9.09件で、偶然にこの件数以下となる確率は0.1 %未満です。");
    }

    private static Flag only(ExampleRound round) {
        assertThat(round.findings(RULE)).hasSize(1);
        return round.flags(RULE).getFirst();
    }

    private static double amount(Flag flag, Measure measure) {
        return flag.evidence().figures().stream()
                .filter(figure -> figure.measure() == measure)
                .map(figure -> ((Value.Amount) figure.value()).number())
                .findFirst()
                .orElseThrow();
    }
}
