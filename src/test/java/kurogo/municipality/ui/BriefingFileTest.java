package kurogo.municipality.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.uikit.DownloadButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a municipality and its briefing, which names the contact: whoever takes it away leaves an entry in the audit trail. */
@DatabaseTest
@ViewPackages(classes = MunicipalityView.class)
@SignedInAs(role = Role.VIEWER)
class BriefingFileTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    AuditService audit;

    @BeforeEach
    void municipalities() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void whoTakesABriefingStandsInTheTrail() {
        UI.getCurrentOrThrow().navigate("municipalities/" + CITY.digits());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(DownloadButton.class).single()).download(file);

        assertThat(file.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        List<AuditEntry> taken = SignIn.as(Role.ADMINISTRATOR, () -> audit.find("personal.exported", 0, 9));
        assertThat(taken)
                .extracting(AuditEntry::subject)
                .singleElement()
                .asString()
                .contains(CITY.digits());
    }

    @Test
    void inEnglishThePageBearsTheRomanName() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        UI.getCurrentOrThrow().navigate("municipalities/" + CITY.digits());

        assertThat(find(H1.class).single().getText()).isEqualTo("Shiomihara");
    }
}
