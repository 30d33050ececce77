package kurogo.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.database.DatabaseTest;
import kurogo.followup.CalendarFeedService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An address that calendar programs read ends only after it was said that they learn of nothing new. */
@DatabaseTest
@ViewPackages(classes = FollowUpSettingsView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class CalendarAddressScreenTest extends SpringBrowserlessTest {

    @Autowired
    CalendarFeedService calendars;

    @Autowired
    UserService users;

    private SignedInUser hanako() {
        UserProfile profile = new UserProfile("hanako", "県花子", Role.PREFECTURE_STAFF, Optional.empty(), true);
        long id = ActingAs.program("試験", () -> TestAccounts.create(users, profile, "himitsu-no-kotoba"))
                .id();
        return new SignedInUser(id, "hanako", "県花子", Role.PREFECTURE_STAFF, Optional.empty());
    }

    private boolean leadsSomewhere(String token) {
        return calendars.feed(token, Locale.JAPANESE).isPresent();
    }

    private void click(String words) {
        test(find(Button.class, find(CalendarAddressPanel.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private String issued() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        String token = calendars.issue();
        navigate(FollowUpSettingsView.class);
        return token;
    }

    @Test
    void itIsRevokedOnceThatIsConfirmedAndThenThatIsSaid() {
        boolean done = SignIn.as(hanako(), () -> {
            String token = issued();
            click("アドレスを無効にする");
            assertThat(leadsSomewhere(token)).isTrue();

            test(find(ConfirmDialog.class).single()).confirm();

            assertThat(leadsSomewhere(token)).isFalse();
            return find(Notification.class).single().isOpened();
        });
        assertThat(done).isTrue();
    }

    @Test
    void itIsReplacedOnceThatIsConfirmed() {
        boolean left = SignIn.as(hanako(), () -> {
            String token = issued();
            click("新しいアドレスに替える");
            assertThat(leadsSomewhere(token)).isTrue();

            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(calendars.issuedAt()).isPresent();
            return leadsSomewhere(token);
        });
        assertThat(left).isFalse();
    }
}
