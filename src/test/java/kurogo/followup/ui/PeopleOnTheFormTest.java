package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.followup.Participant;
import kurogo.followup.Side;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes part in a conversation, and who does what was agreed, as the form offers them. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class PeopleOnTheFormTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ContactBookService contacts;

    @Autowired
    UserService users;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    AreaService area;

    private MunicipalContact known;

    @BeforeEach
    void somebodyOfTheCity() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        known = contacts.add(CITY, MunicipalContact.Person.named("見本課長", "福祉課", "課長"));
    }

    private ConversationForm open() {
        UI.getCurrentOrThrow().navigate("followup/new", QueryParameters.of("municipality", CITY.digits()));
        return find(ConversationForm.class).single();
    }

    private static <T extends HasLabel> T labelled(String label, List<T> fields) {
        return fields.stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList()
                .getLast();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private void type(String label, String value) {
        test(labelled(label, find(TextField.class).all())).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Participant> theirs() {
        Component fields = find(ParticipantFields.class).single();
        return (MultiSelectComboBox<Participant>)
                labelled("市町村", find(MultiSelectComboBox.class, fields).all());
    }

    private void correct(String contact) {
        ComboBox<?> book = labelled("連絡先を改める（異動・退職など）", find(ComboBox.class).all());
        test(book).selectItem(contact);
    }

    private static List<Participant> theirs(ConversationForm form) {
        return form.work().content().participants().stream()
                .filter(one -> one.side() == Side.THEM)
                .toList();
    }

    @Test
    void whoeverGetsAnotherPostStillTakesPartWithIt() {
        ConversationForm form = open();
        test(theirs()).selectItem("福祉課 課長 見本課長");
        correct("福祉課 課長 見本課長");
        type("役職", "次長");
        click("改める");

        assertThat(theirs(form)).singleElement().satisfies(one -> {
            assertThat(one.contactId()).contains(known.id());
            assertThat(one.post()).isEqualTo("次長");
        });
    }

    @Test
    void whoeverHasLeftSinceTookPartAsTheyStoodThen() {
        ConversationForm form = open();
        test(theirs()).selectItem("福祉課 課長 見本課長");
        correct("福祉課 課長 見本課長");
        test(labelled("異動・退職した（電話番号とメールアドレスは削除されます）", find(Checkbox.class).all()))
                .click();
        click("改める");

        assertThat(theirs(form)).extracting(Participant::post).containsExactly("課長");
    }

    @Test
    void somebodyOfOursWithoutAnAccountTakesPart() {
        ConversationForm form = open();
        click("県の人を加える（アカウントのない人）");
        click("加える");
        assertThat(find(GuestDialog.class).all()).as("a name is missing").hasSize(1);
        type("氏名", "専門 家");
        type("役職", "アドバイザー");
        click("加える");

        assertThat(form.work().content().participants())
                .contains(new Participant(Side.US, Optional.empty(), Optional.empty(), "専門 家", "", "アドバイザー"));
    }

    @Test
    void onlyWhoMayMoveAnActionIsOfferedToDoIt() {
        account("閲覧 者", Role.VIEWER);
        account("県職員", Role.PREFECTURE_STAFF);
        open();
        click("行動を加える");
        test(labelled("誰が", find(Select.class).all())).selectItem("県");

        ComboBox<?> doers = labelled("担当者", find(ComboBox.class).all());
        assertThat(doers.getListDataView().getItems())
                .extracting(one -> ((Colleague) one).name())
                .contains("県職員")
                .doesNotContain("閲覧 者");
    }

    @Test
    void somebodyOfOursTakesPartWithSectionAndPost() {
        account("県太郎", Role.PREFECTURE_STAFF, "課長補佐");
        ConversationForm form = open();
        Component fields = find(ParticipantFields.class).single();
        test(labelled("県", find(MultiSelectComboBox.class, fields).all())).selectItem("高齢福祉課 課長補佐 県太郎");

        assertThat(form.work().content().participants())
                .filteredOn(one -> one.name().equals("県太郎"))
                .extracting(Participant::section, Participant::post)
                .containsExactly(tuple("高齢福祉課", "課長補佐"));
    }

    private void account(String name, Role role) {
        account(name, role, "");
    }

    private void account(String name, Role role, String post) {
        ActingAs.program("試験", () -> {
            UserProfile profile = new UserProfile(name, name, role, Optional.empty(), true);
            long id = TestAccounts.create(users, profile, "himitsu-no-kotoba").id();
            return colleagues.move(Colleague.named(id, name), "高齢福祉課", post);
        });
    }

    @Test
    void oneIsToldWhoTakesPartAndWouldNotSeeWhatASectionKeepsToItself() {
        account("県太郎", Role.PREFECTURE_STAFF);
        open();
        Component fields = find(ParticipantFields.class).single();
        test(labelled("県", find(MultiSelectComboBox.class, fields).all())).selectItem("高齢福祉課 県太郎");
        assertThat(told()).isEmpty();
        test(labelled("閲覧できる人", find(Select.class).all())).selectItem("所属内");
        assertThat(told()).singleElement().asString().contains("高齢福祉課 県太郎");
    }

    private List<String> told() {
        return find(Span.class).all().stream()
                .map(Span::getText)
                .filter(words -> words.startsWith("所属内の記録にすると"))
                .toList();
    }

    @Test
    void whoeverDoesItAlreadyDoesSoThoughTheirAccountIsClosed() {
        DoerFields fields = new DoerFields(
                Side.US,
                Optional.of(99L),
                "異動した人",
                List.of(Colleague.named(1, "県職員")),
                FollowUpWords.in(Texts.in(Locale.JAPANESE), area));

        assertThat(fields.userId()).contains(99L);
        assertThat(fields.person()).isEqualTo("異動した人");
    }
}
