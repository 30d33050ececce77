package kurogo.master.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.Prefecture;
import kurogo.area.Prefectures;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.uikit.FileField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = MasterView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class MasterViewTest extends SpringBrowserlessTest {

    @Autowired
    AreaService area;

    @Autowired
    MasterImportService imports;

    @BeforeEach
    void inJapanese() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    @Test
    void anEmptyProgramAsksForThePrefectureFirstAndThenForItsList() {
        navigate(MasterView.class);
        assertThat(find(FileField.class).all()).isEmpty();
        @SuppressWarnings("unchecked")
        ComboBox<Prefecture> prefecture =
                (ComboBox<Prefecture>) (ComboBox<?>) find(ComboBox.class).single();
        test(prefecture).selectItem("鳥取県");
        test(find(Button.class).withText("この都道府県に決める").single()).click();

        assertThat(area.prefecture()).isEqualTo(Prefectures.find("31"));
        assertThat(find(FileField.class).all()).hasSize(1);
        assertThat(find(ListItem.class).all()).hasSize(4);
    }

    @Test
    void everyPartHasAnAddressOfItsOwn() {
        ThreeMunicipalities.importThrough(imports);
        for (MasterPart part : MasterPart.values()) {
            UI.getCurrent()
                    .navigate(MasterView.ROUTE, QueryParameters.simple(Map.of(MasterPart.PARAMETER, part.inAddress())));
            List<String> shown = find(Anchor.class).all().stream()
                    .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                    .map(Anchor::getHref)
                    .toList();
            assertThat(shown).containsExactly(part.address());
        }
    }

    @Test
    void theYearOfBoundariesIsWrittenAsAYear() {
        assertThat(Texts.in(Locale.JAPANESE).get("boundaries.summary", 2021, 19, 1195, 30))
                .isEqualTo("2021年の境界：19市町村。1,195点を30点に簡略化しました。");
        assertThat(Texts.in(Locale.ENGLISH).get("boundaries.whole", 2021, 19, 1195))
                .startsWith("Boundaries of 2021: 19");
    }
}
