package kurogo.review.rule;

import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.text.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Set<RuleCode> STATISTICAL =
            EnumSet.of(RuleCode.ZERO_CASES, RuleCode.HIGH_COST, RuleCode.COST_PER_CASE, RuleCode.COST_SPREAD);

    private static ReviewedRound with(List<ReviewedMunicipality> municipalities) {
        ReviewedRound round = ExamplePrefecture.round();
        return new ReviewedRound(
                round.period(), round.asked(), round.due(), round.asOf(), round.bands(), municipalities);
    }

    /** Expected flags from {@code recompute.py}, which shares nothing with the program but the rules. */
    @Test
    void theFlagsOfAPrefectureAreThoseRecomputedElsewhere() {
        List<Flag> flags = Review.of(ExamplePrefecture.round(), RuleSet.STANDARD).flags().stream()
                .filter(flag -> STATISTICAL.contains(flag.rule()))
                .toList();
        List<String[]> expected = ExamplePrefecture.lines("expected-flags.csv").stream()
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(flags)
                .extracting(flag -> String.join(
                        ",",
                        flag.rule().name(),
                        flag.severity().name(),
                        flag.municipality().digits(),
                        flag.programme().orElseThrow().name()))
                .containsExactlyElementsOf(expected.stream()
                        .map(row -> String.join(",", row[0], row[1], row[2], row[3]))
                        .toList());
        for (int i = 0; i < flags.size(); i++) {
            assertStatistic(flags.get(i), expected.get(i)[4]);
        }
    }

    @Property(tries = 50)
    void theOrderOfReportsDoesNotMatter(@ForAll long seed) {
        List<ReviewedMunicipality> shuffled = new ArrayList<>(ExamplePrefecture.municipalities());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Review.of(with(shuffled), RuleSet.STANDARD))
                .isEqualTo(Review.of(ExamplePrefecture.round(), RuleSet.STANDARD));
    }

    @Test
    void theSameRoundGivesTheSameResultToTheLastFigure() {
        ReviewResult once = Review.of(ExamplePrefecture.round(), RuleSet.STANDARD);
        ReviewResult again = Review.of(ExamplePrefecture.round(), RuleSet.from(RuleSet.STANDARD.toMap()));
        assertThat(again).isEqualTo(once);
        assertThat(again.toString()).isEqualTo(once.toString());
    }

    @Test
    void aMunicipalityThatRanNothingOrReportedNothingChangesNoOtherFlag() {
        ReviewResult before = Review.of(ExamplePrefecture.round(), RuleSet.STANDARD);
        List<ReviewedMunicipality> more = new ArrayList<>(ExamplePrefecture.municipalities());
        more.add(new ReviewedMunicipality(
                ExampleRound.code(101), OptionalInt.of(50_000), Optional.empty(), Optional.empty()));
        more.add(new ReviewedMunicipality(
                ExampleRound.code(102),
                OptionalInt.of(50_000),
                Optional.of(new CountedSubmission(
                        Optional.empty(), ExampleReport.blank().build())),
                Optional.empty()));
        assertThat(Review.of(with(more), RuleSet.STANDARD).flags()).containsAll(before.flags());
    }

    @Test
    void flagsComeByRuleThenMunicipalityThenProgramme() {
        List<Flag> flags =
                Review.of(ExamplePrefecture.round(), RuleSet.STANDARD).flags();
        assertThat(flags).isSortedAccordingTo(Finding.ORDER);
        assertThat(flags.stream().map(Flag::rule).distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void noRuleFlagsTheSameTwice() {
        List<Flag> flags =
                Review.of(ExamplePrefecture.round(), RuleSet.STANDARD).flags();
        assertThat(flags.stream().map(flag -> List.of(flag.rule(), flag.municipality(), flag.programme())))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsComparedIsAmongItsPeers() {
        assertThat(Review.of(ExamplePrefecture.round(), RuleSet.STANDARD).flags())
                .filteredOn(flag -> flag.evidence().peers().isPresent())
                .isNotEmpty()
                .allSatisfy(
                        flag -> assertThat(flag.evidence().peers().orElseThrow().members())
                                .extracting(Peer::municipality)
                                .contains(flag.municipality())
                                .isSorted());
    }

    @Test
    void aMunicipalityIsInARoundOnce() {
        ExampleRound round = new ExampleRound().silent(1).silent(1);
        assertThatThrownBy(round::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingFoundCanBeReadInBothLanguages() {
        ReviewResult result = Review.of(ExamplePrefecture.round(), RuleSet.STANDARD);
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.in(language);
            assertThat(words(result))
                    .allSatisfy(
                            words -> assertThat(words.in(texts)).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @Test
    void englishSentencesReadWell() {
        ExampleRound round =
                new ExampleRound().sameCases(1, MULTI_AGENCY, 1, 1_000_000, 1_100_000, 1_200_000, 1_300_000, 9_000_000);
        Flag flag = round.flags(new CostSpread()).getFirst();
        assertThat(flag.evidence().explanation().getFirst().in(Texts.in(Locale.ENGLISH)))
                .isEqualTo(
                        "Multi-agency coordination cost 9,000 thousand yen (1 case). The median of 5 municipalities with the same "
                                + "number of cases (1 case) is 1,200 thousand yen. The modified z-score is 15.62, above the threshold of 3.5.");
    }

    private static Stream<Value> words(ReviewResult result) {
        Stream<Value> flags = result.flags().stream().map(Flag::evidence).flatMap(ReviewTest::words);
        Stream<Value> gaps = result.notAssessable().stream().map(NotAssessable::explanation);
        return Stream.concat(flags, gaps);
    }

    private static Stream<Value> words(Evidence evidence) {
        return Stream.<Stream<? extends Value>>of(
                        evidence.explanation().stream(),
                        evidence.questions().stream(),
                        evidence.figures().stream().map(Figure::value),
                        evidence.figures().stream().map(figure -> Phrase.of(figure.measure())),
                        evidence.peers().map(PeerGroup::description).stream())
                .flatMap(Function.identity());
    }

    private static void assertStatistic(Flag flag, String expected) {
        if (expected.isEmpty()) {
            assertThat(flag.evidence().statistic()).isEmpty();
        } else {
            double number = Double.parseDouble(expected);
            Value.Amount statistic =
                    (Value.Amount) flag.evidence().statistic().orElseThrow().value();
            assertThat(statistic.number()).isCloseTo(number, within(1e-6 * number));
        }
    }
}
