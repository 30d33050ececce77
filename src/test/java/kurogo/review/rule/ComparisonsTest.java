package kurogo.review.rule;

import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;

/** With whom a rule set compares, and what published results of other prefectures add. */
class ComparisonsTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    /** Twelve municipalities of 20,000 whose area grows; the last one is dear. */
    private static ReviewedRound round() {
        List<ReviewedMunicipality> municipalities = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            long yen = i == 12 ? 9_000_000 : 900_000 + i * 10_000L;
            municipalities.add(new ReviewedMunicipality(
                    ExampleRound.code(i),
                    OptionalInt.of(20_000),
                    Optional.of(new CountedSubmission(
                            Optional.of(ExampleRound.DUE), ExampleReport.ran(MULTI_AGENCY, 10, yen))),
                    Optional.empty(),
                    new Traits(OptionalDouble.of(0.3), OptionalDouble.of(10 * Math.exp(i)), OptionalDouble.of(0.5))));
        }
        return new ReviewedRound(
                ReportingPeriod.annual(YEAR),
                Asked.EVERYTHING,
                Optional.of(ExampleRound.DUE),
                ExampleRound.AS_OF,
                PopulationBands.STANDARD,
                municipalities);
    }

    private static RuleSet rules(String... keysAndValues) {
        Map<String, String> settings = new HashMap<>();
        IntStream.iterate(0, i -> i < keysAndValues.length, i -> i + 2)
                .forEach(i -> settings.put(keysAndValues[i], keysAndValues[i + 1]));
        return RuleSet.from(settings);
    }

    private static Flag onlyFlag(ReviewedRound round, RuleSet ruleSet) {
        return new CostPerCase()
                .evaluate(RoundRuns.of(round), ruleSet)
                .filter(Flag.class::isInstance)
                .map(Flag.class::cast)
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
    }

    private static PeerGroup peers(RuleSet ruleSet) {
        return onlyFlag(round(), ruleSet).evidence().peers().orElseThrow();
    }

    @Test
    void theWholePrefectureIsComparedWhereARuleSetSaysSo() {
        PeerGroup peers = peers(rules("peers.COST_PER_CASE", "PREFECTURE"));
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.WHOLE_PREFECTURE);
        assertThat(peers.members()).hasSize(12);
    }

    @Test
    void nearestNeighboursAreThoseMostAlikeByWhatIsKnown() {
        PeerGroup peers = peers(
                rules("peers.COST_PER_CASE", "NEAREST", "peers.neighbours", "4", "costPerCase.minimumPeers", "5"));
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.NEAREST_NEIGHBOURS);
        assertThat(peers.members())
                .extracting(Peer::municipality)
                .containsExactly(code(8), code(9), code(10), code(11), code(12));
    }

    @Test
    void anOwnListIsComparedWithWhomItNamesAndOthersAsTheRuleDoesByItself() {
        RuleSet ruleSet = rules(
                "peers.COST_PER_CASE",
                "LIST",
                "peers.list." + code(12).digits(),
                String.join(" ", code(1).digits(), code(2).digits(), code(3).digits()),
                "costPerCase.minimumPeers",
                "4");
        PeerGroup peers = peers(ruleSet);
        assertThat(peers.kind()).isEqualTo(PeerGroup.Kind.OWN_LIST);
        assertThat(peers.members()).extracting(Peer::municipality).containsExactly(code(1), code(2), code(3), code(12));
        assertThat(new Comparisons(round(), ruleSet, RuleCode.COST_PER_CASE, 4)
                        .of(RoundRuns.of(round()).of(MULTI_AGENCY))
                        .map(Comparison::kind))
                .containsExactly(PeerGroup.Kind.OWN_LIST, PeerGroup.Kind.POPULATION_BAND);
    }

    @Test
    void aListTooShortToJudgeSaysSo() {
        RuleSet ruleSet = rules("peers.COST_PER_CASE", "LIST", "peers.list." + code(12).digits(), code(1).digits());
        assertThat(new CostPerCase().evaluate(RoundRuns.of(round()), ruleSet))
                .singleElement()
                .isInstanceOfSatisfying(NotAssessable.class, finding -> {
                    assertThat(finding.municipality()).isEqualTo(code(12));
                    assertThat(finding.reason()).isEqualTo(NotAssessable.Reason.GROUP_TOO_SMALL);
                });
    }

    @Test
    void theFunnelToCanBeDrawnWithinPopulationBands() {
        RuleSet ruleSet = rules("peers.HIGH_COST", "BAND");
        assertThat(new HighCost().evaluate(RoundRuns.of(round()), ruleSet))
                .filteredOn(Flag.class::isInstance)
                .allSatisfy(finding -> assertThat(((Flag) finding)
                                .evidence()
                                .peers()
                                .orElseThrow()
                                .kind())
                        .isEqualTo(PeerGroup.Kind.POPULATION_BAND))
                .isNotEmpty();
    }

    @Test
    void publishedResultsWidenAGroupOnlyWhereTheRuleSetSaysSoAndAreNeverJudged() {
        ReviewedRound round = round().beside(published(2025, 30));

        assertThat(onlyFlag(round, RuleSet.STANDARD)
                        .evidence()
                        .peers()
                        .orElseThrow()
                        .references())
                .isZero();
        Flag widened = onlyFlag(round, rules("reference.COST_PER_CASE", "on"));
        PeerGroup peers = widened.evidence().peers().orElseThrow();
        assertThat(peers.references()).isEqualTo(30);
        assertThat(peers.members()).hasSize(42);
        assertThat(peers.description().in(Texts.in(Locale.JAPANESE)))
                .isEqualTo("人口10,000人～29,999人の12市町村と、参考データ（他の都道府県の公表資料）の30市町村");
        assertThat(widened.municipality()).isEqualTo(code(12));
    }

    @Test
    void publishedResultsCountWhileTheyAreNotTooOldAndOfTheNewestYear() {
        List<ReferenceResult> results = new ArrayList<>(published(2025, 2));
        results.addAll(published(2024, 3));
        results.addAll(published(2023, 5));
        results.addAll(published(2026, 7));
        ReviewedRound round = round().beside(results);

        assertThat(references(round, rules("reference.COST_PER_CASE", "on"))).isEqualTo(3);
        assertThat(references(round, rules("reference.COST_PER_CASE", "on", "reference.yearsBack", "0")))
                .isEqualTo(2);
        assertThat(references(round, rules("reference.COST_PER_CASE", "on", "reference.yearsBack", "2")))
                .isEqualTo(5);
    }

    @Test
    void aRoundOnAPartOfTheYearIsNotWidenedByResultsOfWholeYears() {
        ReviewedRound whole = round().beside(published(2025, 30));
        ReviewedRound half = new ReviewedRound(
                new ReportingPeriod(YEAR, PeriodPart.FIRST_HALF),
                whole.asked(),
                whole.due(),
                whole.asOf(),
                whole.bands(),
                whole.municipalities(),
                whole.reference());

        assertThat(references(half, rules("reference.COST_PER_CASE", "on"))).isZero();
    }

    @Test
    void whatWasNotPublishedIsNoZero() {
        ReferenceResult silent = new ReferenceResult(
                code(900),
                new ReferenceSource("隣市", "公表資料", YEAR),
                MULTI_AGENCY,
                OptionalInt.of(20_000),
                Answer.blank(),
                Answer.of(5L));
        RuleSet ruleSet = rules(
                "reference.ZERO_CASES", "on",
                "reference.HIGH_COST", "on",
                "reference.COST_PER_CASE", "on",
                "reference.COST_SPREAD", "on");

        assertThat(Review.of(round().beside(List.of(silent)), ruleSet)).isEqualTo(Review.of(round(), ruleSet));
    }

    @Test
    void whomToCompareWithIsKeptAmongTheSettings() {
        RuleSet ruleSet = rules(
                "peers.HIGH_COST",
                "NEAREST",
                "peers.neighbours",
                "7",
                "reference.HIGH_COST",
                "on",
                "reference.yearsBack",
                "3",
                "peers.list." + code(1).digits(),
                code(2).digits() + " " + code(3).digits());

        assertThat(RuleSet.from(ruleSet.toMap())).isEqualTo(ruleSet);
        assertThat(ruleSet.toMap()).containsEntry("peers.neighbours", "7").containsEntry("reference.HIGH_COST", "on");
        assertThat(ruleSet.hasRulesOf(RuleSet.STANDARD)).isFalse();
    }

    private static int references(ReviewedRound round, RuleSet ruleSet) {
        return onlyFlag(round, ruleSet).evidence().peers().orElseThrow().references();
    }

    private static List<ReferenceResult> published(int year, int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> new ReferenceResult(
                        code(500 + i),
                        new ReferenceSource("隣市", "公表資料", new FiscalYear(year)),
                        MULTI_AGENCY,
                        OptionalInt.of(15_000),
                        Answer.of(10L),
                        Answer.of(950_000L + i * 1_000)))
                .toList();
    }

    private static MunicipalityCode code(int number) {
        return ExampleRound.code(number);
    }
}
