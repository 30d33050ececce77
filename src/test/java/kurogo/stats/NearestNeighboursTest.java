package kurogo.stats;

import static kurogo.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.stats.NearestNeighbours.Neighbour;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {

    private static final double UNKNOWN = Double.NaN;

    private static final Map<String, double[]> PLACES = places();

    private static Map<String, double[]> places() {
        Map<String, double[]> places = new LinkedHashMap<>();
        places.put("a", new double[] {4.0, 30, 1});
        places.put("b", new double[] {4.2, 31, 2});
        places.put("c", new double[] {5.5, 22, UNKNOWN});
        places.put("d", new double[] {3.1, 40, 0.5});
        places.put("e", new double[] {5.4, 24, 3});
        return places;
    }

    /**
     * NumPy: {@code S = (X - nanmean(X, 0))/nanstd(X, 0)}, then {@code sqrt(nansum((S[i] - S[j])**2)*3/count)} with the number of
     * variables both have.
     */
    @Test
    void nearestComeFirstWithTheDistancesNumPyFinds() {
        List<Neighbour<String>> nearest = NearestNeighbours.among(PLACES).of("a", 10);

        assertThat(nearest).extracting(Neighbour::unit).containsExactly("b", "d", "c", "e");
        assertNear(nearest.get(0).distance(), 1.0764395104443902, 1e-12);
        assertNear(nearest.get(1).distance(), 1.9418966686468588, 1e-12);
        assertNear(nearest.get(2).distance(), 2.5560788030637864, 1e-12);
        assertNear(nearest.get(3).distance(), 2.763605329949399, 1e-12);
        assertThat(nearest).extracting(Neighbour::sharedVariables).containsExactly(3, 3, 2, 3);
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(NearestNeighbours.among(PLACES).of("c", 1))
                .extracting(Neighbour::unit)
                .containsExactly("e");
        assertThat(NearestNeighbours.among(PLACES).of("c", 0)).isEmpty();
    }

    @Test
    void unitsSharingFewerThanHalfOfTheVariablesAreNotCompared() {
        Map<String, double[]> places = new LinkedHashMap<>();
        places.put("whole", new double[] {1, 2, 3, 4});
        places.put("half", new double[] {1, 2, UNKNOWN, UNKNOWN});
        places.put("quarter", new double[] {1, UNKNOWN, UNKNOWN, UNKNOWN});
        places.put("nothing", new double[] {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN});

        NearestNeighbours<String> neighbours = NearestNeighbours.among(places);

        assertThat(neighbours.of("whole", 9)).extracting(Neighbour::unit).containsExactly("half");
        assertThat(neighbours.of("nothing", 9)).isEmpty();
    }

    @Test
    void aVariableThatDoesNotVaryCountsNothing() {
        Map<String, double[]> places = new LinkedHashMap<>();
        places.put("a", new double[] {1, 7});
        places.put("b", new double[] {2, 7});
        places.put("c", new double[] {4, 7});

        assertThat(NearestNeighbours.among(places).of("a", 2))
                .extracting(Neighbour::unit)
                .containsExactly("b", "c");
    }

    @Test
    void ofEquallyNearOnesTheFirstGivenComesFirst() {
        Map<String, double[]> places = new LinkedHashMap<>();
        places.put("middle", new double[] {0});
        places.put("right", new double[] {1});
        places.put("left", new double[] {-1});

        assertThat(NearestNeighbours.among(places).of("middle", 2))
                .extracting(Neighbour::unit)
                .containsExactly("right", "left");
    }

    @Test
    void nobodyHasNeighboursWithoutVariables() {
        assertThat(NearestNeighbours.among(Map.of("a", new double[0], "b", new double[0]))
                        .of("a", 3))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearestNeighbours.among(PLACES).of("x", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearestNeighbours.among(Map.of("a", new double[] {1}, "b", new double[] {1, 2})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearestNeighbours.among(Map.of("a", new double[] {Double.POSITIVE_INFINITY})));
    }
}
