package kurogo.followup.ui;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ActionDraft;
import kurogo.followup.Appointment;
import kurogo.followup.ContactBookService;
import kurogo.followup.ContactWay;
import kurogo.followup.ContentPart;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationListService;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.MunicipalContact;
import kurogo.followup.Notes;
import kurogo.followup.Participant;
import kurogo.followup.Scope;
import kurogo.followup.Side;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagService;
import kurogo.review.OneRound;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A conversation with the city and the town, about a flag of each, being written. */
@DatabaseTest
@Import(OneRound.class)
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class WritingFormTest extends SpringBrowserlessTest {

    private static final ActionDraft ACTION = new ActionDraft(
            Optional.of(CITY),
            "資料を送る",
            Side.THEM,
            Optional.empty(),
            "",
            Optional.of(LocalDate.of(2099, 4, 1)),
            List.of());

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound scene;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationListService lists;

    @Autowired
    ContactBookService contacts;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    RoundService rounds;

    @Autowired
    AreaService area;

    @Autowired
    Clock clock;

    private long ofTheCity;
    private long ofTheTown;

    @BeforeEach
    void flagsOfTwoMunicipalities() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = scene.open(7);
        Collection<TrackedFlag> raised = asStaff(() -> {
            review.evaluate(round.id());
            return flags.ofRound(round.id());
        });
        ofTheCity = of(CITY, raised);
        ofTheTown = of(TOWN, raised);
    }

    private static long of(MunicipalityCode code, Collection<TrackedFlag> raised) {
        return raised.stream()
                .filter(flag -> flag.finding().municipality().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ConversationForm open(List<Participant> participants) {
        ConversationContent content = new ConversationContent(
                "合同の打合せ",
                ConversationState.PLANNED,
                new Appointment(JapanTime.today(clock), Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY, TOWN),
                List.of(ofTheCity, ofTheTown),
                Set.of(),
                participants,
                new Notes("", "", ""),
                Visibility.ALL);
        return open(content);
    }

    private ConversationForm open(ConversationContent content, ActionDraft... actions) {
        Draft draft = drafts.begin(new Draft.Work(content, List.of(actions)));
        UI.getCurrentOrThrow().navigate("followup/new", QueryParameters.of("draft", Long.toString(draft.id())));
        return find(ConversationForm.class).single();
    }

    private static <T extends HasLabel> T labelled(String label, List<T> fields) {
        return fields.stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Object> choice(String label) {
        return (MultiSelectComboBox<Object>)
                labelled(label, find(MultiSelectComboBox.class).all());
    }

    private List<Long> settledBy(ConversationForm form) {
        return form.work().actions().getFirst().flags();
    }

    @Test
    void anActionIsToSettleTheFlagsOfItsOwnMunicipalityAndOfThoseOnlyTheChosen() {
        ConversationForm form = open(List.of());
        test(button("行動を加える")).click();
        test(labelled("何を", find(TextField.class).all())).setValue("周知する");
        assertThat(settledBy(form)).containsExactly(ofTheCity);

        test(labelled(
                        "市町村",
                        find(Select.class, find(NewActionLine.class).single()).all()))
                .selectItem("菜花町");
        assertThat(settledBy(form)).containsExactly(ofTheTown);

        choice("解消を目指す指摘").deselectAll();
        assertThat(settledBy(form)).isEmpty();
    }

    @Test
    void flagsAreNamedWhereSomebodyHasToChooseAmongThem() {
        ConversationContent content = open(List.of()).work().content();
        FollowUpWords words = FollowUpWords.in(Texts.in(Locale.JAPANESE), area);
        FormChoices choices = new FormChoices(flags, new FlagNames(rounds, words), contacts, colleagues);
        assertThat(new ContentWords(choices::names, words).of(ContentPart.FLAGS, content))
                .contains("汐見原市：", "、菜花町：");
    }

    private List<Participant> people() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number ->
                        Participant.of(contacts.add(CITY, MunicipalContact.Person.named("担当" + number, "福祉課", "主任"))))
                .toList();
    }

    @Test
    void participantsDoNotChangeByThemselves() {
        List<Participant> people = people().reversed();
        assertThat(open(people).work().content().participants()).isEqualTo(people);
    }

    @Test
    void whoeverWasTakenOutDoesNotComeBackWithAnotherMunicipality() {
        ConversationForm form = open(people());
        find(MultiSelectComboBox.class, find(ParticipantFields.class).single())
                .all()
                .forEach(MultiSelectComboBox::deselectAll);
        test(choice("市町村")).selectItem("霧降村");

        assertThat(form.work().content().municipalities()).contains(VILLAGE);
        assertThat(form.work().content().participants()).isEmpty();
    }

    @Test
    void itIsNotedThatSomebodyHasLeft() {
        contacts.add(CITY, MunicipalContact.Person.named("見本課長", "福祉課", "課長"));
        open(List.of());
        ComboBox<?> known = labelled("連絡先を改める（異動・退職など）", find(ComboBox.class).all());
        test(known).selectItem("福祉課 課長 見本課長");
        test(labelled("異動・退職した（電話番号とメールアドレスは削除されます）", find(Checkbox.class).all()))
                .click();
        test(button("改める")).click();

        assertThat(contacts.of(List.of(CITY))).singleElement().satisfies(contact -> {
            assertThat(contact.gone()).isTrue();
            assertThat(contact.person().name()).isEqualTo("見本課長");
        });
    }

    @Test
    void whatMunicipalitiesWillReadIsShownBeforeItIsShared() {
        ConversationContent content = new ConversationContent(
                "窓口の打合せ",
                ConversationState.HELD,
                new Appointment(JapanTime.today(clock), Optional.empty(), Optional.empty(), ContactWay.VISIT, "市役所3階"),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("県の下調べ", "現状", "見立て"),
                Visibility.SHARED);
        open(content, ACTION);
        test(button("記録する")).click();
        SharingDialog dialog = find(SharingDialog.class).single();
        assertThat(find(FormattedText.class, dialog).all()).hasSize(2);
        assertThat(find(DescriptionList.Description.class, dialog).all())
                .extracting(DescriptionList.Description::getText)
                .contains("窓口の打合せ", "汐見原市")
                .anyMatch(words -> words.endsWith("訪問 市役所3階"));
        assertThat(find(ListItem.class, dialog).single().getText()).startsWith("資料を送る（");
        assertThat(lists.count(ConversationFilter.of(Scope.ALL))).isZero();

        test(button("この内容で共有する")).click();

        assertThat(lists.count(ConversationFilter.of(Scope.ALL))).isEqualTo(1);
    }

    @Test
    void whatIsBeingWrittenIsThrownAwayOnlyOnceThatIsConfirmed() {
        open(List.of());
        test(button("書きかけを破棄")).click();
        assertThat(drafts.mine()).hasSize(1);
        test(button("破棄する")).click();
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void whatWasSavedElsewhereSinceIsNotThrownAway() {
        open(List.of());
        Draft elsewhere = drafts.mine().getFirst();
        drafts.save(elsewhere, elsewhere.work());
        test(button("書きかけを破棄")).click();
        test(button("破棄する")).click();
        assertThat(drafts.mine()).hasSize(1);
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.contains("別の画面で変更"));
    }
}
