package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationService;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting passes from whoever is signed in to Hanako. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class HandoverScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    UserService users;

    @Autowired
    Clock clock;

    private Conversation record;

    @BeforeEach
    void aMeetingAndHanako() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        ActingAs.program(
                "試験",
                () -> TestAccounts.create(
                        users,
                        new UserProfile("hanako", "県花子", Role.PREFECTURE_STAFF, Optional.empty(), true),
                        "himitsu-no-kotoba"));
        ConversationContent content = new ConversationContent(
                "定例の打合せ",
                ConversationState.PLANNED,
                new Appointment(JapanTime.today(clock), Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        Keeping kept = drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of())), Resolution.NONE);
        record = ((Keeping.Kept) kept).conversation();
    }

    private void choose(String label, String who) {
        test(find(ComboBox.class).all().stream()
                        .filter(one -> label.equals(one.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .selectItem(who);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getLast();
    }

    private String owner() {
        return conversations.find(record.id()).orElseThrow().owner().name();
    }

    @Test
    void aRecordIsHandedOverFromItsPageWhichThenSaysWhoHadIt() {
        UI.getCurrentOrThrow().navigate("followup/" + record.id());
        test(button("担当を引き継ぐ")).click();
        test(button("引き継ぐ")).click();
        assertThat(owner()).as("nobody was chosen yet").isEqualTo("見本 誰か");

        choose("引き継ぐ相手", "県花子");
        test(button("引き継ぐ")).click();

        assertThat(owner()).isEqualTo("県花子");
        assertThat(find(DescriptionList.Description.class).all())
                .extracting(one -> one.getText())
                .anyMatch(line -> line.contains("見本 誰かから県花子へ"));
    }

    @Test
    void anAdministratorHandsOverAllOfSomebodyInTheSettings() {
        navigate(FollowUpSettingsView.class);
        assertThat(button("担当を引き継ぐ").isEnabled()).isFalse();
        choose("今の担当", "見本 誰か（1件）");
        test(button("担当を引き継ぐ")).click();
        choose("引き継ぐ相手", "県花子");
        test(button("引き継ぐ")).click();

        assertThat(owner()).isEqualTo("県花子");
    }

    @Test
    void nobodyElseIsOfferedThat() {
        SignIn.asStaff(() -> navigate(FollowUpSettingsView.class));
        assertThat(find(HandoverPanel.class).all()).isEmpty();
    }
}
