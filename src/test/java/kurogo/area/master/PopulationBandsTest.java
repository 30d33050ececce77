package kurogo.area.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Population bands, from zero upward without a gap. */
class PopulationBandsTest {

    private static final PopulationBands BANDS = PopulationBands.STANDARD;

    @Test
    void aPopulationOnABoundaryBelongsToTheHigherBand() {
        assertThat(BANDS.of(0).from()).isZero();
        assertThat(BANDS.of(9_999).from()).isZero();
        assertThat(BANDS.of(10_000).from()).isEqualTo(10_000);
        assertThat(BANDS.of(29_999)).isEqualTo(BANDS.of(10_000));
        assertThat(BANDS.of(500_000).isOpen()).isTrue();
        assertThat(BANDS.of(499_999).isOpen()).isFalse();
    }

    @Test
    void bandsBeginWhereTheyAreToldTo() {
        assertThat(PopulationBands.startingAt(List.of(0, 5, 12)).bands())
                .containsExactly(
                        new PopulationBand(0, 5), new PopulationBand(5, 12), new PopulationBand(12, Integer.MAX_VALUE));
    }

    @Test
    void aBandHoldsSomebody() {
        assertThat(new PopulationBand(0, 1).holds(0)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new PopulationBand(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new PopulationBand(-1, 3));
    }

    @Test
    void noBandHoldsFewerThanNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> BANDS.of(-1));
    }

    @Test
    void bandsWithAGapOrNotFromZeroOrWithoutAnOpenEndAreRefused() {
        PopulationBand first = new PopulationBand(0, 10);
        PopulationBand open = new PopulationBand(10, Integer.MAX_VALUE);
        assertThat(new PopulationBands(List.of(first, open)).bands()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new PopulationBands(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PopulationBands(List.of(open)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PopulationBands(List.of(first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PopulationBands(List.of(first, new PopulationBand(11, Integer.MAX_VALUE))));
    }
}
