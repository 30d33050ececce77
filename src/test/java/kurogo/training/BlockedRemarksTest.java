package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.CalendarService;
import kurogo.followup.DayRemark;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Blocked days in the calendar all features share. */
@DatabaseTest
class BlockedRemarksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Autowired
    MasterImportService imports;

    @Autowired
    BlockedPeriodService periods;

    @Autowired
    CalendarService calendar;

    @BeforeEach
    void municipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    private void block(Optional<MunicipalityCode> whose, BlockedPeriod.Kind kind, int from, int to) {
        SignIn.as(Role.TRAINER, () -> {
            periods.add(new BlockedPeriod(0, whose, kind, DAY.plusDays(from), DAY.plusDays(to), "定例会", 0));
            return whose;
        });
    }

    private Map<LocalDate, List<DayRemark>> said(Locale language) {
        return SignIn.as(Role.VIEWER, () -> calendar.remarks(DAY, DAY.plusDays(2), Texts.in(language)));
    }

    @Test
    void eachDayOfThePeriodsIsSaidOnceAWordWithAllWhomItIsAbout() {
        block(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, -9, 1);
        block(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, 0, 0);
        block(Optional.of(TOWN), BlockedPeriod.Kind.ASSEMBLY, 0, 20);
        block(Optional.empty(), BlockedPeriod.Kind.EVENT, 1, 1);

        Map<LocalDate, List<DayRemark>> said = said(Locale.JAPANESE);

        assertThat(said).containsOnlyKeys(DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(said.get(DAY)).singleElement().satisfies(remark -> {
            assertThat(remark.what()).isEqualTo("議会");
            assertThat(remark.municipalities()).containsExactlyInAnyOrder(CITY, TOWN);
            assertThat(remark.isOfAll()).isFalse();
        });
        assertThat(said.get(DAY.plusDays(1)))
                .extracting(DayRemark::what, DayRemark::isOfAll)
                .containsExactly(tuple("議会", false), tuple("行事", true));
        assertThat(said.get(DAY.plusDays(2)))
                .flatExtracting(DayRemark::municipalities)
                .containsExactly(TOWN);
    }

    @Test
    void itIsSaidInTheLanguageOfTheReader() {
        block(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, 0, 0);

        assertThat(said(Locale.ENGLISH).get(DAY)).extracting(DayRemark::what).containsExactly("Assembly");
    }

    @Test
    void daysOfWhichNothingIsSaidAreLeftOut() {
        block(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, -9, -1);
        block(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, 3, 9);

        assertThat(said(Locale.JAPANESE)).isEmpty();
    }
}
