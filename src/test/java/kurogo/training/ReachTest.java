package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kurogo.calendar.FiscalYear;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void aYearInWhichNobodyNewWasReachedStandsWhereTheOneBeforeDid() {
        Reach reach = Reach.of(
                List.of(FiscalYear.reiwa(7), FiscalYear.reiwa(5), FiscalYear.reiwa(5)), FiscalYear.reiwa(8), 24);

        assertThat(reach.byYear())
                .isEqualTo(new TreeMap<>(Map.of(
                        FiscalYear.reiwa(5),
                        2,
                        FiscalYear.reiwa(6),
                        2,
                        FiscalYear.reiwa(7),
                        3,
                        FiscalYear.reiwa(8),
                        3)));
        assertThat(reach.municipalities()).isEqualTo(3);
    }

    @Test
    void beforeAnybodyWasReachedThereIsNoYear() {
        Reach reach = Reach.of(List.of(), FiscalYear.reiwa(8), 24);

        assertThat(reach.byYear()).isEmpty();
        assertThat(reach.municipalities()).isZero();
    }
}
