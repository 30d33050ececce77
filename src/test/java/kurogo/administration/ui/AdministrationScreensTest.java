package kurogo.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditEntry;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.OnBehalf;
import kurogo.access.PersonalDataService;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.access.TestAccounts;
import kurogo.access.UserAccount;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = UserListView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class AdministrationScreensTest extends SpringBrowserlessTest {

    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);

    @Autowired
    UserService users;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    MasterImportService imports;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    PersonalDataService personal;

    @BeforeEach
    void speakJapanese() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void aNewUserIsRegisteredAndTheirPasswordShownOnce() {
        navigate(NewUserView.class);
        test(field("氏名・表示名")).setValue("見本 花");
        test(field("ログイン名")).setValue("hana");
        test(button("登録して仮パスワードを発行")).click();

        assertThat(find(Code.class).single().getText()).hasSize(16);
        assertThat(users.all()).extracting(UserAccount::loginName).contains("hana");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void aReporterNeedsAMunicipality() {
        navigate(NewUserView.class);
        test(field("氏名・表示名")).setValue("見本 みどり");
        test(field("ログイン名")).setValue("midori");
        role().setValue(Role.MUNICIPAL_REPORTER);
        test(button("登録して仮パスワードを発行")).click();

        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        assertThat(users.all()).extracting(UserAccount::loginName).doesNotContain("midori");
    }

    @Test
    void aLoginNameThatIsTakenIsSaidAtItsField() {
        TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        navigate(NewUserView.class);
        test(field("氏名・表示名")).setValue("見本 花子");
        test(field("ログイン名")).setValue("hana");
        test(button("登録して仮パスワードを発行")).click();

        assertThat(field("ログイン名").getErrorMessage()).startsWith("このログイン名はすでに使われています");
    }

    @Test
    void whoIsFasterWinsAndTheOtherSeesWhatStandsNow() {
        UserAccount hana = TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        navigate(UserView.class, hana.id());
        users.change(hana, new UserProfile("hana", "見本 華", Role.VIEWER, Optional.empty(), true));
        test(field("氏名・表示名")).setValue("見本 花子");
        test(button("変更を保存")).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("見本 華");
        assertThat(role().getValue()).isEqualTo(Role.VIEWER);
    }

    @Test
    void aForgottenPasswordIsReplacedAfterAQuestion() {
        UserAccount hana = TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        navigate(UserView.class, hana.id());
        test(button("仮パスワードを再発行")).click();
        assertThat(users.find(hana.id()).orElseThrow().passwordTemporary()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(users.find(hana.id()).orElseThrow().passwordTemporary()).isTrue();
        assertThat(find(Code.class).single().getText()).hasSize(16);
    }

    @Test
    void sectionAndPostAreTheAdministratorsToRegister() {
        UserAccount hana = TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        navigate(UserView.class, hana.id());
        section().setValue("地域福祉課");
        field("役職").setValue("課長補佐");
        test(button("所属と役職を変更")).click();

        assertThat(colleagues.find(hana.id()))
                .hasValueSatisfying(colleague -> assertThat(colleague)
                        .extracting(Colleague::section, Colleague::post)
                        .containsExactly("地域福祉課", "課長補佐"));
    }

    @Test
    void usersAreFoundByNameAndRoleThroughTheAddress() {
        TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        UI.getCurrentOrThrow().navigate("users", QueryParameters.simple(Map.of("q", "花", "role", "ANALYST")));
        assertThat(rows()).hasSize(1);
        UI.getCurrentOrThrow().navigate("users", QueryParameters.simple(Map.of("q", "花", "role", "VIEWER")));
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void theAuditTrailIsReadCheckedAndFilteredByDay() {
        TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        UI.getCurrentOrThrow().navigate("audit", QueryParameters.of("q", "user.created"));
        assertThat(rows()).hasSize(1).first().isInstanceOf(AuditEntry.class);

        test(button("改ざんの有無を確かめる")).click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.endsWith("件の記録の連鎖を確かめました。書き換えや削除はありません。"));

        UI.getCurrentOrThrow().navigate("audit", QueryParameters.of("until", "1999-12-31"));
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void ofOneAccountIsShownWhatItDidWhateverItIsCalledSince() {
        UserAccount hana = TestAccounts.create(users, HANA, "seven umbrellas dry quietly");
        onBehalf.of(hana.id(), "", () -> {
            personal.taken("list.csv");
            return true;
        });
        users.change(hana, new UserProfile("flower", "見本 華", Role.ANALYST, Optional.empty(), true));

        navigate(UserView.class, hana.id());
        assertThat(link("監査記録を見る").getHref()).isEqualTo("audit?account=%23" + hana.id());
        UI.getCurrentOrThrow().navigate("audit", QueryParameters.of("account", "#" + hana.id()));
        assertThat(rows()).hasSize(1).first().extracting("account").isEqualTo(Optional.of(hana.id()));
        UI.getCurrentOrThrow().navigate("audit", QueryParameters.of("account", "flower"));
        assertThat(rows()).hasSize(1);
        UI.getCurrentOrThrow().navigate("audit", QueryParameters.of("account", "hana"));
        assertThat(find(Grid.class).all()).isEmpty();
    }

    private Anchor link(String words) {
        return find(Anchor.class).all().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<?> rows() {
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> role() {
        return find(Select.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> section() {
        return find(ComboBox.class).all().stream()
                .filter(each -> "所属".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
