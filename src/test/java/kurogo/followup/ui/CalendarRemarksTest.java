package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.BlockedPeriod;
import kurogo.training.BlockedPeriodService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of days in the calendar beside what is planned for them. */
@DatabaseTest
@ViewPackages(classes = FollowUpCalendarView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class CalendarRemarksTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @Autowired
    MasterImportService imports;

    @Autowired
    BlockedPeriodService periods;

    @BeforeEach
    void assemblies() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        assembly(CITY, 0);
        assembly(TOWN, 1);
    }

    private void assembly(MunicipalityCode whose, int more) {
        SignIn.as(Role.TRAINER, () -> {
            periods.add(new BlockedPeriod(
                    0, Optional.of(whose), BlockedPeriod.Kind.ASSEMBLY, DAY, DAY.plusDays(more), "12月定例会", 0));
            return whose;
        });
    }

    private List<String> lines(String view) {
        UI.getCurrentOrThrow()
                .navigate("followup/calendar", QueryParameters.simple(Map.of("view", view, "day", DAY.toString())));
        return find(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    @Test
    void aMonthAndAWeekSayInALineWhoseAssembliesAreInSession() {
        assertThat(lines("month")).containsExactly("議会 2市町村", "議会 菜花町");
        assertThat(lines("week")).containsExactly("議会 2市町村", "議会 菜花町");
        assertThat(find(CalendarChip.class).all()).as("what can be moved").isEmpty();
    }

    @Test
    void whoTheyAreIsSaidOnceTheLineIsOpened() {
        lines("month");
        NativeDetails line = find(NativeDetails.class).all().getFirst();
        assertThat(find(ListItem.class).all()).isEmpty();

        line.setOpen(true);
        ComponentUtil.fireEvent(line, new NativeDetails.ToggleEvent(line, true));

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly("汐見原市（12月定例会）", "菜花町（12月定例会）");
    }

    @Test
    void theyAreLeftOutByACheckBoxWhichTheAddressKeeps() {
        assertThat(lines("month")).isNotEmpty();

        test(find(Checkbox.class).single()).click();

        assertThat(find(NativeDetails.class).all()).isEmpty();
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters())
                .contains("remarks=no", "day=" + DAY);
    }

    @Test
    void aListOfDaysSaysNothingOfThem() {
        assertThat(lines("agenda")).isEmpty();
        assertThat(find(Checkbox.class).single().isEnabled()).isFalse();
    }
}
