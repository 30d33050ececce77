package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void runsFromAprilToMarch() {
        FiscalYear year = new FiscalYear(2025);

        assertThat(year.firstDay()).isEqualTo("2025-04-01");
        assertThat(year.lastDay()).isEqualTo("2026-03-31");
    }

    @Test
    void marchBelongsToTheYearBefore() {
        assertThat(FiscalYear.of(LocalDate.parse("2026-03-31"))).isEqualTo(new FiscalYear(2025));
        assertThat(FiscalYear.of(LocalDate.parse("2026-04-01"))).isEqualTo(new FiscalYear(2026));
        assertThat(FiscalYear.of(LocalDate.parse("2026-01-01"))).isEqualTo(new FiscalYear(2025));
        assertThat(FiscalYear.of(LocalDate.parse("2026-12-31"))).isEqualTo(new FiscalYear(2026));
    }

    @Property
    void everyDayLiesInItsFiscalYear(@ForAll @DateRange(min = "1900-04-01", max = "2999-12-31") LocalDate day) {
        FiscalYear year = FiscalYear.of(day);

        assertThat(day).isBetween(year.firstDay(), year.lastDay());
    }

    @Property
    void yearsFollowEachOtherWithoutGap(@ForAll @IntRange(min = 1900, max = 2998) int start) {
        FiscalYear year = new FiscalYear(start);

        assertThat(year.plus(1).firstDay()).isEqualTo(year.lastDay().plusDays(1));
        assertThat(year).isLessThan(year.plus(1));
        assertThat(year.plus(1).plus(-1)).isEqualTo(year);
    }

    @Test
    void reiwaSevenIsTwoThousandTwentyFive() {
        assertThat(FiscalYear.reiwa(7)).isEqualTo(new FiscalYear(2025));
        assertThat(FiscalYear.reiwa(1)).isEqualTo(new FiscalYear(2019));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(new FiscalYear(1900).startYear()).isEqualTo(1900);
        assertThat(new FiscalYear(2999).startYear()).isEqualTo(2999);
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(1899));
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(3000));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.reiwa(0));
    }
}
