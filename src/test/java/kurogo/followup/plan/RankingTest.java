package kurogo.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kurogo.area.master.MunicipalityCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final MunicipalityCode CITY = new MunicipalityCode("952010");
    private static final MunicipalityCode TOWN = new MunicipalityCode("953016");

    @Test
    void theScoreIsTheSumOfAmountsTimesWeights() {
        Priority priority = Ranking.of(
                        List.of(new Situation(
                                CITY,
                                Map.of(
                                        Factor.ALERTS, 2,
                                        Factor.MONTHS_SINCE_CONTACT, 7,
                                        Factor.OVERDUE_ACTIONS, 1,
                                        Factor.NEW_MANAGER, 0))),
                        Weights.usual())
                .getFirst();

        assertThat(priority.reasons())
                .containsExactly(
                        new Reason(Factor.ALERTS, 2, 80),
                        new Reason(Factor.MONTHS_SINCE_CONTACT, 7, 28),
                        new Reason(Factor.OVERDUE_ACTIONS, 1, 20));
        assertThat(priority.score()).isEqualTo(128);
    }

    @Test
    void anAmountBeyondTheMostCountsAsTheMost() {
        assertThat(Ranking.of(List.of(new Situation(CITY, Map.of(Factor.MONTHS_SINCE_CONTACT, 99))), Weights.usual()))
                .singleElement()
                .satisfies(priority -> {
                    assertThat(priority.score()).isEqualTo(24 * 4);
                    assertThat(priority.reasons().getFirst().amount()).isEqualTo(99);
                });
    }

    @Test
    void aWeightOfZeroLeavesAFactorOut() {
        Weights weights = new Weights(Map.of(Factor.PREPARING, 0));
        assertThat(Ranking.of(List.of(new Situation(CITY, Map.of(Factor.PREPARING, 1))), weights))
                .containsExactly(new Priority(CITY, List.of()));
    }

    @Test
    void moreOfAFactorIsMoreEvenWhereTheSumFellAndTimeGoingByIsNot() {
        Map<Factor, Integer> before = Map.of(Factor.ALERTS, 3, Factor.MONTHS_SINCE_CONTACT, 2);
        assertThat(priority(Map.of(Factor.CAUTIONS, 1)).isMoreThan(before)).isTrue();
        assertThat(priority(Map.of(Factor.ALERTS, 3, Factor.MONTHS_SINCE_CONTACT, 20))
                        .isMoreThan(before))
                .isFalse();
        assertThat(priority(Map.of(Factor.ALERTS, 4)).isMoreThan(before)).isTrue();
    }

    private static Priority priority(Map<Factor, Integer> amounts) {
        return Ranking.of(List.of(new Situation(CITY, amounts)), Weights.usual())
                .getFirst();
    }

    @Test
    void weightsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Weights(Map.of(Factor.ALERTS, -1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Map.of(Factor.ALERTS, 1_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalScoresStandInTheOrderOfCodes() {
        Map<Factor, Integer> same = Map.of(Factor.CAUTIONS, 1);
        assertThat(Ranking.of(List.of(new Situation(TOWN, same), new Situation(CITY, same)), Weights.usual()))
                .extracting(Priority::municipality)
                .containsExactly(CITY, TOWN);
    }

    @Property
    void everyPointHasAReason(@ForAll("amounts") Map<Factor, Integer> amounts, @ForAll("weights") Weights weights) {
        int expected = amounts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), entry.getKey().most()) * weights.of(entry.getKey()))
                .sum();
        List<Priority> ranked = Ranking.of(List.of(new Situation(CITY, amounts)), weights);
        assertThat(ranked.stream().mapToInt(Priority::score).sum()).isEqualTo(expected);
        ranked.forEach(priority -> assertThat(priority.reasons()).allMatch(reason -> reason.points() > 0));
    }

    @Property
    void moreOfAFactorNeverRanksLower(
            @ForAll("amounts") Map<Factor, Integer> amounts,
            @ForAll Factor factor,
            @ForAll("weights") Weights weights) {
        Map<Factor, Integer> more = new EnumMap<>(Factor.class);
        more.putAll(amounts);
        more.merge(factor, 1, Integer::sum);
        assertThat(score(more, weights)).isGreaterThanOrEqualTo(score(amounts, weights));
    }

    private static int score(Map<Factor, Integer> amounts, Weights weights) {
        return Ranking.of(List.of(new Situation(CITY, amounts)), weights).stream()
                .mapToInt(Priority::score)
                .sum();
    }

    @Provide
    Arbitrary<Map<Factor, Integer>> amounts() {
        return Arbitraries.maps(
                Arbitraries.of(Factor.class), Arbitraries.integers().between(0, 60));
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Arbitraries.maps(
                        Arbitraries.of(Factor.class), Arbitraries.integers().between(0, Weights.LARGEST))
                .map(Weights::new);
    }
}
