package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.uikit.DownloadButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class MinutesFilesTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    AuditService audit;

    @BeforeEach
    void aMeeting() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        ConversationContent content = new ConversationContent(
                "定例の打合せ",
                ConversationState.HELD,
                new Appointment(LocalDate.of(2026, 4, 1), Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        Keeping.Kept kept =
                (Keeping.Kept) drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of())), Resolution.NONE);
        UI.getCurrentOrThrow().navigate("followup/" + kept.conversation().id());
    }

    private int sizeOf(String words) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(DownloadButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().contains(words))
                        .findFirst()
                        .orElseThrow())
                .download(file);
        return file.size();
    }

    @Test
    void whoTakesMinutesStandsInTheTrailWithTheFile() {
        assertThat(sizeOf("議事録（Word）")).isPositive();
        assertThat(sizeOf("議事録（PDF）")).isPositive();

        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("personal.exported", 0, 9)))
                .extracting(AuditEntry::subject)
                .containsExactlyInAnyOrder("file/議事録-定例の打合せ.docx", "file/議事録-定例の打合せ.pdf");
    }
}
