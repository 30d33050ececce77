package kurogo.followup.ui;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationLine;
import kurogo.followup.ConversationListService;
import kurogo.followup.ConversationService;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.NewAction;
import kurogo.followup.Resolution;
import kurogo.followup.Scope;
import kurogo.followup.Side;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.FlagService;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.uikit.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class FollowUpScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationListService conversations;

    @Autowired
    ConversationService records;

    @Autowired
    ActionService actions;

    @Autowired
    Clock clock;

    private TrackedFlag flag;

    @BeforeEach
    void aFlagOfTheCity() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(6)),
                "令和6年度 実績報告",
                LocalDate.of(2025, 5, 30),
                Set.of(Programme.MULTI_AGENCY))));
        flag = asStaff(() -> {
            review.evaluate(round.id());
            return flags.ofRound(round.id()).stream()
                    .filter(found -> found.finding().municipality().equals(CITY))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private Button button(String words) {
        return find(Button.class).withText(words).all().getFirst();
    }

    private TextField text(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private ConversationForm beginFromFlag() {
        UI.getCurrentOrThrow().navigate("followup/new", QueryParameters.of("flag", Long.toString(flag.id())));
        return find(ConversationForm.class).single();
    }

    @Test
    void aConversationBegunFromAFlagCarriesFiguresAndQuestions() {
        ConversationContent content = beginFromFlag().work().content();
        assertThat(content.municipalities()).containsExactly(CITY);
        assertThat(content.flags()).containsExactly(flag.id());
        assertThat(content.title()).startsWith("汐見原市：");
        assertThat(content.notes().asked()).contains("確認したいこと", "事前の準備", "当日の質問", "事後の確認");
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void whatIsTypedIsSavedAndThenKept() {
        beginFromFlag();
        test(text("件名")).setValue("市長との意見交換");
        assertThat(drafts.mine())
                .singleElement()
                .satisfies(draft -> assertThat(draft.work().content().title()).isEqualTo("市長との意見交換"));

        test(button("記録する")).click();

        assertThat(drafts.mine()).isEmpty();
        assertThat(conversations.page(ConversationFilter.of(Scope.ALL), 0, 9))
                .extracting(ConversationLine::title)
                .containsExactly("市長との意見交換");
        assertThat(find(ConversationView.class).all()).hasSize(1);
    }

    @Test
    void anActionIsMovedFromTheBoard() {
        NewAction action = new NewAction(
                CITY,
                "資料を送る",
                Side.US,
                Optional.of(4711L),
                "見本 誰か",
                JapanTime.today(clock).minusDays(1),
                List.of());
        ConversationContent content = beginFromFlag().work().content();
        drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(action))), Resolution.NONE);
        navigate(FollowUpView.class);
        assertThat(find(ActionCard.class).all()).hasSize(1);
        assertThat(find(StatusBadge.class).all())
                .as("overdue on its card and among the notices")
                .hasSize(2);

        test(button("対応中にする")).click();

        assertThat(actions.page(ActionFilter.of(Scope.MINE, Set.of()), 0, 9))
                .extracting(line -> line.action().state())
                .containsExactly(ActionState.IN_PROGRESS);
    }

    @Test
    void whatAWithdrawnRecordAgreedCanBeReadOnTheBoardAndNoMore() {
        NewAction action =
                new NewAction(CITY, "資料を送る", Side.US, Optional.of(4711L), "見本 誰か", JapanTime.today(clock), List.of());
        ConversationContent content = beginFromFlag().work().content();
        Keeping kept = drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(action))), Resolution.NONE);
        records.withdraw(((Keeping.Kept) kept).conversation(), "二重登録");

        navigate(FollowUpView.class);

        ActionCard card = find(ActionCard.class).single();
        assertThat(find(Button.class, card).all()).isEmpty();
        assertThat(find(Span.class, card).all()).extracting(Span::getText).contains("取り消した記録");
    }

    @Test
    void whatWasAgreedIsRewordedInItsConversation() {
        NewAction action = new NewAction(
                CITY,
                "資料を送る",
                Side.THEM,
                Optional.empty(),
                "",
                JapanTime.today(clock).minusDays(1),
                List.of());
        ConversationContent content = beginFromFlag().work().content();
        drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(action))), Resolution.NONE);
        AgreedAction agreed = actions.page(ActionFilter.of(Scope.ALL, Set.of()), 0, 1)
                .getFirst()
                .action();
        UI.getCurrentOrThrow().navigate("followup/" + agreed.conversationId());
        test(button("内容・担当を改める")).click();
        TextArea what = find(TextArea.class).all().getLast();
        test(what).setValue("資料を届ける");
        test(button("改める")).click();

        assertThat(actions.find(agreed.id()).orElseThrow().agreed().what()).isEqualTo("資料を届ける");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("資料を届ける");
    }

    @Test
    void aConversationBegunFromAMunicipalityOffersItsOpenFlags() {
        UI.getCurrentOrThrow().navigate("followup/new", QueryParameters.of("municipality", CITY.digits()));
        CheckboxGroup<?> offered = find(CheckboxGroup.class).all().getFirst();
        assertThat(offered.getListDataView().getItems())
                .extracting(one -> ((TrackedFlag) one).id())
                .contains(flag.id());
        assertThat(offered.getValue()).isEmpty();
    }

    @Test
    void whatIsToDoIsListedWithTheFirstDueFirst() {
        LocalDate today = JapanTime.today(clock);
        NewAction later = new NewAction(CITY, "後のこと", Side.THEM, Optional.empty(), "", today.plusDays(9), List.of());
        NewAction late = new NewAction(CITY, "遅れたこと", Side.THEM, Optional.empty(), "", today.minusDays(1), List.of());
        ConversationContent content = beginFromFlag().work().content();
        drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(later, late))), Resolution.NONE);
        UI.getCurrentOrThrow()
                .navigate("followup", new QueryParameters(Map.of("view", List.of("list"), "scope", List.of("all"))));

        ActionGrid grid = find(ActionGrid.class).single();
        assertThat(find(ActionColumn.class).all()).isEmpty();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getRow(0).action().agreed().what()).isEqualTo("遅れたこと");
    }

    @Test
    void theCalendarShowsAMonthWithWhatIsPlanned() {
        ConversationContent content = beginFromFlag().work().content();
        drafts.keep(drafts.begin(new Draft.Work(content, List.of())), Resolution.NONE);
        navigate(FollowUpCalendarView.class);
        assertThat(find(CalendarChip.class).all()).hasSize(1);
        UI.getCurrentOrThrow().navigate("followup/calendar", QueryParameters.of("view", "agenda"));
        assertThat(find(CalendarAgenda.class).all()).hasSize(1);
    }

    @Test
    void thePlanSaysWhy() {
        navigate(FollowUpPlanView.class);
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.startsWith("対話の記録なし"));
    }
}
