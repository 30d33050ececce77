package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
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
import kurogo.uikit.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Days on which municipalities have no time. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class BlockedScreenTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    MasterImportService imports;

    @Autowired
    BlockedPeriodService periods;

    @BeforeEach
    void twoAssemblies() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        assembly(CITY);
        assembly(TOWN);
    }

    private void assembly(MunicipalityCode code) {
        SignIn.as(Role.TRAINER, () -> {
            periods.add(new BlockedPeriod(
                    0, Optional.of(code), BlockedPeriod.Kind.ASSEMBLY, DAY, DAY.plusDays(9), "定例会", 0));
            return code;
        });
    }

    private List<Optional<MunicipalityCode>> kept() {
        return SignIn.as(Role.TRAINER, () -> periods.between(DAY, DAY)).stream()
                .map(BlockedPeriod::municipality)
                .toList();
    }

    @Test
    void oneMunicipalitysDaysAreShownAloneAndWhatIsRemovedCanBeBroughtBack() {
        UI.getCurrentOrThrow()
                .navigate(
                        "training/blocked",
                        QueryParameters.simple(Map.of("year", "2026", "municipality", CITY.digits())));
        assertThat(find(ListItem.class).all())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getElement().getTextRecursively()).contains("汐見原市"));

        test(find(Button.class).withText("除く").single()).click();
        assertThat(kept()).containsExactly(Optional.of(TOWN));

        test(find(Button.class).withText("元に戻す").single()).click();

        assertThat(kept()).containsExactlyInAnyOrder(Optional.of(CITY), Optional.of(TOWN));
        assertThat(find(ListItem.class).all()).hasSize(1);
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterNotesDaysOfTheirOwnMunicipalityAlone() {
        UI.getCurrentOrThrow().navigate("training/blocked", QueryParameters.of("year", "2026"));
        assertThat(find(ListItem.class).all()).hasSize(1);
        find(DayField.class).all().forEach(field -> field.setValue(DAY.plusDays(60)));

        test(find(Button.class).withText("加える").single()).click();

        assertThat(SignIn.as(Role.TRAINER, () -> periods.between(DAY.plusDays(60), DAY.plusDays(60))))
                .extracting(BlockedPeriod::municipality)
                .containsExactly(Optional.of(CITY));
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> {
                    periods.add(new BlockedPeriod(0, Optional.empty(), BlockedPeriod.Kind.OTHER, DAY, DAY, "県全体", 0));
                    return CITY;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }
}
