package kurogo.municipality.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ui.FollowUpView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the page of a municipality to a conversation with it, for whoever may record one. */
@DatabaseTest
@ViewPackages(classes = {MunicipalityView.class, FollowUpView.class})
class ConverseTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @BeforeEach
    void municipalities() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    private List<String> ways() {
        UI.getCurrentOrThrow().navigate("municipalities/" + CITY.digits());
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("followup/new"))
                .toList();
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void staffFindOne() {
        assertThat(ways()).containsExactly("followup/new?municipality=" + CITY.digits());
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void whoeverMayOnlyReadFindsNone() {
        assertThat(ways()).isEmpty();
        assertThat(find(MunicipalityView.class).all()).hasSize(1);
    }
}
