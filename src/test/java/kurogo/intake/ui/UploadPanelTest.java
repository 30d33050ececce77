package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.IncomingService;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;
import kurogo.uikit.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of a file that could not be taken in. */
@DatabaseTest
@ViewPackages(classes = ReceptionView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class UploadPanelTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IncomingService incoming;

    private UploadPanel panel;

    @BeforeEach
    void aFieldForFiles() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.MULTI_AGENCY)));
        panel = new UploadPanel(incoming, round, Texts.in(Locale.JAPANESE), () -> {});
        UI.getCurrent().add(panel);
    }

    @Test
    void aDiskThatIsFullWhileAFileComesInIsNamed() {
        assertThat(toldAfter(new IOException("No space left on device")))
                .singleElement()
                .asString()
                .contains("ディスクに空きがない");
    }

    @Test
    void aFolderForTemporaryFilesThatIsClosedToTheProgramGetsANumber() {
        assertThat(toldAfter(new AccessDeniedException("/tmp/kurogo-1.upload")))
                .singleElement()
                .asString()
                .contains("受付番号");
    }

    @Test
    void aSenderWhoBrokeOffHearsNothing() {
        assertThat(toldAfter(new EOFException("Unexpected end of stream"))).isEmpty();
    }

    private List<String> toldAfter(IOException failure) {
        assertThatThrownBy(() -> panel.receive(SentFile.failing(panel, "汐見原市.xlsx", failure)))
                .isSameAs(failure);
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
