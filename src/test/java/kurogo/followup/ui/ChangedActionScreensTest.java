package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ActionService;
import kurogo.followup.AgreedAction;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationService;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.NewAction;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.Side;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.uikit.DayField;
import kurogo.uikit.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A promise that should have been kept twenty days ago, of a meeting that was held. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class ChangedActionScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void municipalities() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
    }

    private Conversation held(Visibility visibility) {
        ConversationContent content = new ConversationContent(
                "配置について",
                ConversationState.HELD,
                new Appointment(today.minusDays(40), Optional.empty(), Optional.empty(), ContactWay.PHONE, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                visibility);
        NewAction promise =
                new NewAction(CITY, "配置を見直す", Side.THEM, Optional.empty(), "田中", today.minusDays(20), List.of());
        Draft draft = drafts.begin(Draft.Work.agreeing(content, List.of(promise)));
        return switch (drafts.keep(draft, Resolution.NONE)) {
            case Keeping.Sharing unseen ->
                ((Keeping.Kept) drafts.keep(draft, Resolution.NONE.sharing(unseen))).conversation();
            case Keeping.Kept kept -> kept.conversation();
            case Keeping.Conflict conflict -> throw new AssertionError(conflict);
        };
    }

    private AgreedAction promise(Conversation conversation) {
        return actions.of(conversation).getFirst();
    }

    private void open(Conversation conversation) {
        UI.getCurrentOrThrow().navigate("followup/" + conversation.id());
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getLast();
    }

    private Stream<String> told() {
        return find(Span.class).all().stream().map(Span::getText);
    }

    @Test
    void whatWasDueLongAgoIsProposedForAWeekFromToday() {
        open(held(Visibility.ALL));
        test(button("期限を延ばす")).click();
        assertThat(find(DayField.class).single().getValue()).isEqualTo(today.plusWeeks(1));
    }

    @Test
    void theHistorySaysFromWhomToWhomItWasHanded() {
        Conversation conversation = held(Visibility.ALL);
        actions.reword(promise(conversation), "配置を見直す", Side.US, Optional.of(4711L), "鈴木");
        open(conversation);
        find(Details.class).single().setOpened(true);
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(line -> line.contains("担当を「汐見原市 田中」から「県 鈴木」に改めました"))
                .noneMatch(line -> line.contains("改める前"));
    }

    @Test
    void saidOtherwiseWhereMunicipalitiesReadItIsShownFirst() {
        Conversation conversation = held(Visibility.SHARED);
        open(conversation);
        test(button("内容・担当を改める")).click();
        test(find(TextArea.class).all().getLast()).setValue("県の段取り");
        test(button("改める")).click();
        assertThat(promise(conversation).agreed().what()).isEqualTo("配置を見直す");
        assertThat(find(SharingDialog.class).all()).hasSize(1);

        test(button("この内容で共有する")).click();

        assertThat(promise(conversation).agreed().what()).isEqualTo("県の段取り");
        assertThat(find(SharingDialog.class).all()).isEmpty();
        assertThat(find(RewordDialog.class).all()).isEmpty();
    }

    @Test
    void finishingWhatWasWithdrawnMeanwhileIsToldInWords() {
        Conversation conversation = held(Visibility.ALL);
        open(conversation);
        conversations.withdraw(conversation, "二重登録");
        test(button("完了にする")).click();
        assertThat(told()).anyMatch(words -> words.contains("取り消されている"));
    }

    @Test
    void theMunicipalityIsToldWhatIsOverdue() {
        held(Visibility.SHARED);
        SignIn.asReporterOf(CITY, () -> UI.getCurrentOrThrow().navigate(SharedMinutesView.class));
        assertThat(find(StatusBadge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("期限超過"));
    }

    @Test
    void theListHoldsWhatLiesBetweenTwoDays() {
        held(Visibility.ALL);
        assertThat(listed("from=" + today.minusDays(41) + "&until=" + today.minusDays(40)))
                .isEqualTo(1);
        assertThat(listed("from=" + today.minusDays(39))).isZero();
        assertThat(listed("until=" + today.minusDays(41))).isZero();
    }

    private int listed(String period) {
        UI.getCurrentOrThrow().navigate("followup/conversations", QueryParameters.fromString("scope=all&" + period));
        return find(Grid.class).all().size();
    }
}
