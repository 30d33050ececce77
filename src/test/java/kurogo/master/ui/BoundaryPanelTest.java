package kurogo.master.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.master.BoundaryService;
import kurogo.text.Texts;
import kurogo.uikit.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of a file of boundaries from which nothing can be taken. */
@DatabaseTest
@ViewPackages(classes = MasterView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class BoundaryPanelTest extends SpringBrowserlessTest {

    private static final int YEAR = 2021;
    private static final String NOTHING_FOUND = "この都道府県の境界が見つかりません";

    @Autowired
    MasterImportService imports;

    @Autowired
    BoundaryService boundaries;

    private BoundaryPanel panel;

    @BeforeEach
    void aFieldForBoundaries() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        panel = new BoundaryPanel(boundaries, List.of(), YEAR, Texts.in(Locale.JAPANESE), () -> {});
        UI.getCurrent().add(panel);
    }

    @Test
    void whatIsNoBoundaryFileHasNoBoundaries() throws IOException {
        ThreeMunicipalities.importThrough(imports);
        panel.receive(
                SentFile.of(panel, "市町村.csv", new ByteArrayInputStream("市町村,件数".getBytes(StandardCharsets.UTF_8))),
                () -> YEAR);
        assertThat(shown()).contains(NOTHING_FOUND);
        assertThat(told()).isEmpty();
    }

    @Test
    void aFullDiskIsNotTakenForAFileWithoutBoundaries() {
        ThreeMunicipalities.importThrough(imports);
        SentFile sent = SentFile.failing(panel, "N03-21_31.json", new IOException("No space left on device"));
        assertThatThrownBy(() -> panel.receive(sent, () -> YEAR)).hasRootCauseMessage("No space left on device");
        assertThat(shown()).doesNotContain(NOTHING_FOUND);
        assertThat(told()).singleElement().asString().contains("ディスクに空きがない");
    }

    /** Without a prefecture nothing can be looked up; the screen does not offer the field then. */
    @Test
    void aFailureOfTheProgramGetsANumber() {
        SentFile sent = SentFile.of(panel, "N03-21_31.json", new ByteArrayInputStream(new byte[0]));
        assertThatThrownBy(() -> panel.receive(sent, () -> YEAR)).isInstanceOf(IllegalStateException.class);
        assertThat(told()).singleElement().asString().contains("受付番号");
    }

    private String shown() {
        return panel.getElement().getTextRecursively();
    }

    private List<String> told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
