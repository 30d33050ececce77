package kurogo.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.ADMINISTRATOR)
class HolidaysTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    AreaService area;

    @Test
    void theDaysAroundNewYearAreNamedWhereNoHolidayIs() {
        ThreeMunicipalities.importThrough(imports);
        FollowUpWords words = FollowUpWords.in(Texts.in(Locale.JAPANESE), area);

        assertThat(Holidays.on(LocalDate.of(2026, 12, 28), words)).isEmpty();
        assertThat(Holidays.on(LocalDate.of(2026, 12, 29), words)).contains("年末年始");
        assertThat(Holidays.on(LocalDate.of(2027, 1, 1), words)).contains("元日");
        assertThat(Holidays.on(LocalDate.of(2027, 1, 3), words)).contains("年末年始");
        assertThat(Holidays.on(LocalDate.of(2027, 1, 4), words)).isEmpty();
    }
}
