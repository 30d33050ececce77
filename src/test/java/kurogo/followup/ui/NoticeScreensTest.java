package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Notes;
import kurogo.followup.NoticeService;
import kurogo.followup.Resolution;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting of today, of which the board reminds as long as nobody turns that off. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class NoticeScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    NoticeService notices;

    @Autowired
    UserService users;

    @Autowired
    Clock clock;

    private SignedInUser hanako() {
        UserProfile profile = new UserProfile("hanako", "県花子", Role.PREFECTURE_STAFF, Optional.empty(), true);
        long id = ActingAs.program("試験", () -> TestAccounts.create(users, profile, "himitsu-no-kotoba"))
                .id();
        return new SignedInUser(id, "hanako", "県花子", Role.PREFECTURE_STAFF, Optional.empty());
    }

    private void planAMeetingToday() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        LocalDate today = JapanTime.today(clock);
        ConversationContent content = new ConversationContent(
                "今日の打合せ",
                ConversationState.PLANNED,
                new Appointment(today, Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of())), Resolution.NONE);
    }

    private List<String> reminders() {
        navigate(FollowUpView.class);
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter("今日の打合せ"::equals)
                .toList();
    }

    /** Ticks or unticks a reminder on the screen of settings. */
    private void tick(String label, boolean wanted) {
        navigate(FollowUpSettingsView.class);
        Checkbox box = find(Checkbox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        if (box.getValue() != wanted) {
            test(box).click();
        }
        test(find(Button.class, find(NoticeSettingPanel.class).single()).single())
                .click();
    }

    @Test
    void theBoardRemindsUntilThatIsTurnedOffAndAgainOnceItIsTurnedOn() {
        String label = "フォローアップの画面に表示する";
        boolean done = SignIn.as(hanako(), () -> {
            planAMeetingToday();
            assertThat(reminders()).hasSize(1);

            tick(label, false);
            assertThat(notices.setting().onScreen()).isFalse();
            assertThat(reminders()).isEmpty();

            tick(label, true);
            assertThat(reminders()).hasSize(1);
            return notices.setting().onScreen();
        });
        assertThat(done).isTrue();
    }
}
