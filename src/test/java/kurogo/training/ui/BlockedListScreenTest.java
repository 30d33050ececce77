package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.BlockedListService;
import kurogo.training.BlockedPeriod;
import kurogo.training.BlockedPeriodService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Blocked days by a list, on the screen. */
@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class BlockedListScreenTest extends SpringBrowserlessTest {

    private static final String LIST = """
            市町村,初日,末日,理由,備考
            汐見原市,令和8年12月1日,令和8年12月18日,議会,12月定例会
            菜花町,12月1日,令和8年12月11日,議会,
            菜花町,令和9年3月1日,令和9年3月12日,議会,3月定例会
            """;

    @Autowired
    MasterImportService imports;

    @Autowired
    BlockedPeriodService periods;

    @Autowired
    BlockedListService lists;

    @BeforeEach
    void aList() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    private void choose(String list) {
        BlockedListView view = navigate(BlockedListView.class);
        view.add(view.preview(lists.preview("議会.csv", list.getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private List<Optional<MunicipalityCode>> kept() {
        return SignIn.as(Role.TRAINER, () -> periods.between(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)))
                .stream()
                .map(BlockedPeriod::municipality)
                .toList();
    }

    @Test
    void everyLineIsShownAsItWasUnderstoodAndWhatCanBeTakenIsKeptOnceSomebodySaysSo() {
        choose(LIST);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).contains("2行目", "汐見原市", "議会の会期", "12月定例会", "読取り済み");
        assertThat(lines().get(1)).contains("3行目", "B3", "12月1日");
        assertThat(kept()).isEmpty();

        test(find(Button.class).withText("2件を登録する").single()).click();

        assertThat(kept()).containsExactly(Optional.of(CITY), Optional.of(TOWN));
        assertThat(lines()).as("where they are listed").hasSize(2);
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterIsToldWhichLinesAreNotTheirs() {
        choose(LIST);

        assertThat(lines().get(2)).contains("A4", "貴市町村");
        test(find(Button.class).withText("1件を登録する").single()).click();
        assertThat(kept()).containsExactly(Optional.of(CITY));
    }
}
