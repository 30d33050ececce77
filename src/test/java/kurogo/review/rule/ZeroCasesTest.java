package kurogo.review.rule;

import static kurogo.report.answers.Programme.CONSULTATION;
import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static kurogo.report.answers.Programme.OUTREACH;
import static kurogo.report.answers.Programme.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kurogo.calendar.PeriodPart;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZeroCasesTest {

    private static final Rule RULE = new ZeroCases();
    private static final long YEN = 1_000_000;

    private static ReportAnswers ran(long cases) {
        return ExampleReport.ran(MULTI_AGENCY, cases, YEN);
    }

    /**
     * Municipality 1 has no case. With 20 cases among 200,000 persons in all, the rate is one in 10,000, so that E is its population over 10,000.
     * The others have just the cases expected, which leaves no room for overdispersion.
     */
    private static Flag zeroAt(int population) {
        ExampleRound round = new ExampleRound().report(1, population, ran(0));
        round.report(2, 100_000, ran(10)).report(3, 100_000 - population, ran(10));
        return round.flags(RULE).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        // P(0) = e^-3.0 = 0.0498, e^-2.9 = 0.0550, e^-1.21 = 0.2982, e^-1.2 = 0.3012, e^-0.1 = 0.9048
        "30000, ALERT, 0.049787068367863944",
        "29000, CAUTION, 0.05502322005640723",
        "12100, CAUTION, 0.29819727942988737",
        "12000, NOTE, 0.30119421191220214",
        "1000, NOTE, 0.9048374180359595"
    })
    void gravityFollowsFromHowProbableZeroIsAtAPlaceOfThatSize(int population, Severity severity, double probability) {
        Flag flag = zeroAt(population);
        assertThat(flag.severity()).isEqualTo(severity);
        assertThat(flag.evidence().surprise().orElseThrow()).isCloseTo(probability, within(1e-12));
    }

    @Test
    void evidenceNamesStatisticThresholdFiguresAndPeers() {
        Evidence evidence = zeroAt(30_000).evidence();
        assertThat(evidence.statistic().orElseThrow().measure()).isEqualTo(Measure.PROBABILITY_OF_ZERO);
        assertThat(evidence.threshold()).hasValue(0.05);
        assertThat(evidence.figures())
                .containsExactly(
                        Figure.of(Measure.CASES, 0),
                        Figure.of(Measure.POPULATION, 30_000),
                        Figure.of(Measure.SHARE_OF_PERIOD, 1),
                        Figure.of(Measure.CASES_BY_POPULATION, 1),
                        Figure.of(Measure.EXPECTED_CASES, 3));
        PeerGroup peers = evidence.peers().orElseThrow();
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.WHOLE_PREFECTURE);
        assertThat(peers.members())
                .extracting(Peer::municipality)
                .containsExactly(ExampleRound.code(1), ExampleRound.code(2), ExampleRound.code(3));
    }

    @Test
    void aSmallPlaceIsToldThatZeroIsNotUnusual() {
        assertThat(zeroAt(1_000).evidence().explanation())
                .extracting(sentence -> sentence.in(Texts.in(Locale.JAPANESE)))
                .containsExactly(
                        "多機関協働事業を実施していますが、この期間の支援実績は0件です。",
                        "人口1,000人に対し、県内3市町村の実績から見込まれる件数は0.1件で、0件となる確率は90.48 %です。",
                        "この規模の市町村で0件であることは珍しくありません。");
    }

    @Test
    void aProgrammeThatBeganDuringThePeriodIsJudgedByItsMonths() {
        ReportAnswers sinceJanuary = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.ranSince(Month.JANUARY, Answer.of(0L), Answer.of(YEN)))
                .build();
        ExampleRound round = new ExampleRound().report(1, 40_000, sinceJanuary);
        round.report(2, 100_000, ran(10)).report(3, 90_000, ran(10));
        Flag flag = round.flags(RULE).getFirst();
        // 40,000 persons for 3 of 12 months are 10,000; 20 cases in 200,000: one case is expected
        assertThat(flag.evidence().figures())
                .contains(Figure.of(Measure.SHARE_OF_PERIOD, 0.25), Figure.of(Measure.EXPECTED_CASES, 1));
        assertThat(flag.evidence().surprise().orElseThrow()).isCloseTo(0.36787944117144233, within(1e-12));
        assertThat(flag.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void aProgrammeThatBeginsAfterThePeriodDidNotRunInIt() {
        ReportAnswers sinceOctober = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.ranSince(Month.OCTOBER, Answer.of(0L), Answer.of(YEN)))
                .with(OUTREACH, notRun())
                .with(PARTICIPATION, notRun())
                .build();
        ExampleRound round = new ExampleRound().in(2025, PeriodPart.FIRST_HALF).report(1, 40_000, sinceOctober);
        assertThat(round.findings(RULE)).isEmpty();
    }

    @Test
    void whereCountsVaryMoreThanChanceZeroIsLessSurprising() {
        // R 4.2.2, MASS 7.3-58: x <- c(0,0,0,1,2,3,5,8,12,20,30,40,0,0,1,2,4,6,9,15)
        // theta <- theta.ml(x, rep(mean(x), 20), limit = 100, eps = 1e-12); dnbinom(0, size = theta, mu = mean(x))
        long[] counts = {0, 0, 0, 1, 2, 3, 5, 8, 12, 20, 30, 40, 0, 0, 1, 2, 4, 6, 9, 15};
        ExampleRound round = new ExampleRound();
        for (int i = 0; i < counts.length; i++) {
            round.report(i + 1, 50_000, ran(counts[i]));
        }
        Flag flag = round.flags(RULE).getFirst();
        assertThat(flag.evidence().figures())
                .filteredOn(figure -> figure.measure() == Measure.NEGATIVE_BINOMIAL_SIZE)
                .singleElement()
                .satisfies(figure ->
                        assertThat(((Value.Amount) figure.value()).number()).isCloseTo(0.498685634131, within(1e-6)));
        assertThat(flag.evidence().surprise().orElseThrow()).isCloseTo(0.244579292147, within(1e-6));
        assertThat(flag.severity()).isEqualTo(Severity.CAUTION);
        assertThat(flag.evidence().explanation()).contains(Phrase.of("review.explanation.ZERO_CASES.overdispersed"));
    }

    @Test
    void whereNobodyHadACaseZeroIsNoSurprise() {
        ExampleRound round = new ExampleRound().report(1, 300_000, ran(0)).report(2, 5_000, ran(0));
        assertThat(round.flags(RULE))
                .allSatisfy(flag -> assertThat(flag.severity()).isEqualTo(Severity.NOTE))
                .allSatisfy(flag -> assertThat(flag.evidence().surprise()).hasValue(1))
                .hasSize(2);
    }

    @Test
    void withoutPopulationZeroIsShownAndItsGravityLeftOpen() {
        ExampleRound round = new ExampleRound().report(1, ran(0)).report(2, 100_000, ran(10));
        Flag flag = round.flags(RULE).getFirst();
        assertThat(flag.severity()).isEqualTo(Severity.NOTE);
        assertThat(flag.evidence().surprise()).isEmpty();
        assertThat(round.notAssessable(RULE))
                .filteredOn(gap -> gap.programme().orElseThrow() == MULTI_AGENCY)
                .extracting(NotAssessable::reason)
                .containsExactly(Reason.NO_POPULATION);
    }

    @ParameterizedTest
    @EnumSource(names = "NOT_RUN", mode = EnumSource.Mode.EXCLUDE)
    void noSilenceIsReadAsZero(Silence silence) {
        ReportAnswers answers = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(true), Answer.silent(silence), Answer.of(YEN)))
                .with(OUTREACH, notRun())
                .with(PARTICIPATION, notRun())
                .build();
        ExampleRound round = new ExampleRound().report(1, 50_000, answers);
        assertThat(round.findings(RULE)).singleElement().isInstanceOfSatisfying(NotAssessable.class, gap -> {
            assertThat(gap.reason()).isEqualTo(Reason.NO_ANSWER);
            assertThat(gap.explanation().arguments()).containsExactly(Phrase.of(Measure.CASES), Phrase.of(silence));
        });
    }

    @Test
    void aBlankDoesNotCountInThePooledRate() {
        ReportAnswers blank = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(true), Answer.blank(), Answer.of(YEN)))
                .build();
        ExampleRound round = new ExampleRound().report(1, 30_000, ran(0)).report(2, 70_000, ran(10));
        Flag without = round.flags(RULE).getFirst();
        Flag with = round.report(3, 500_000, blank).flags(RULE).getFirst();
        assertThat(with).isEqualTo(without);
    }

    @Test
    void aProgrammeThatDidNotRunHasNoZero() {
        ReportAnswers answers = ExampleReport.of(ImplementationStatus.PREPARING)
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.of(false), Answer.of(0L), Answer.blank()))
                .with(OUTREACH, notRun())
                .with(
                        PARTICIPATION,
                        ExampleReport.programme(Answer.blank(), Answer.silent(Silence.NOT_RUN), Answer.blank()))
                .build();
        assertThat(new ExampleRound().report(1, 50_000, answers).findings(RULE)).isEmpty();
    }

    @Test
    void aMunicipalityOutsideTheProgrammeNeedNotSayThatNothingRan() {
        ReportAnswers answers =
                ExampleReport.of(ImplementationStatus.NOT_IMPLEMENTING).build();
        assertThat(new ExampleRound().report(1, 50_000, answers).findings(RULE)).isEmpty();
    }

    @Test
    void moneySpentShowsThatAProgrammeRanWhereNothingIsStated() {
        ReportAnswers answers = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.blank(), Answer.of(0L), Answer.of(YEN)))
                .build();
        assertThat(new ExampleRound().report(1, 50_000, answers).flags(RULE)).hasSize(1);
    }

    @Test
    void aZeroOfAProgrammeThatMayNotHaveRunIsNotJudged() {
        ReportAnswers answers = ExampleReport.blank()
                .with(MULTI_AGENCY, ExampleReport.programme(Answer.blank(), Answer.of(0L), Answer.blank()))
                .build();
        ExampleRound round = new ExampleRound().report(1, 50_000, answers);
        assertThat(round.flags(RULE)).isEmpty();
        assertThat(round.notAssessable(RULE))
                .allSatisfy(gap -> assertThat(gap.reason()).isEqualTo(Reason.RUN_NOT_STATED))
                .extracting(gap -> gap.programme().orElseThrow())
                .containsExactly(MULTI_AGENCY, OUTREACH, PARTICIPATION);
    }

    @Test
    void otherProgrammesCountToo() {
        ReportAnswers answers = ExampleReport.of(ImplementationStatus.NOT_IMPLEMENTING)
                .with(CONSULTATION, ExampleReport.ranWith(0, YEN))
                .build();
        assertThat(new ExampleRound().report(1, 50_000, answers).flags(RULE))
                .singleElement()
                .satisfies(flag -> assertThat(flag.programme()).hasValue(CONSULTATION));
    }

    @Test
    void whoHasNotReportedIsNotSaidToHaveNoCase() {
        assertThat(new ExampleRound().silent(1).findings(RULE)).isEmpty();
    }

    @Test
    void aPopulationOfNobodyIsRefused() {
        assertThat(catchThrowable(() -> new ReviewedMunicipality(
                        ExampleRound.code(1), OptionalInt.of(0), Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProgrammeAnswers notRun() {
        return ExampleReport.programme(Answer.of(false), Answer.blank(), Answer.blank());
    }
}
