package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.access.SignedInUser;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ActionService;
import kurogo.followup.AgreedAction;
import kurogo.followup.Appointment;
import kurogo.followup.CalendarEntry;
import kurogo.followup.CalendarService;
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
import kurogo.followup.QuestionList;
import kurogo.followup.QuestionListService;
import kurogo.followup.Resolution;
import kurogo.followup.Scope;
import kurogo.followup.Side;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.review.rule.RuleCode;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one official is told of what another does to the same record. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class TwoOfficialsTest extends SpringBrowserlessTest {

    private static final SignedInUser HANAKO =
            new SignedInUser(4712, "hanako", "県花子", Role.PREFECTURE_STAFF, Optional.empty());

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    CalendarService calendar;

    @Autowired
    ActionService actions;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    QuestionListService questions;

    @Autowired
    AreaService area;

    @Autowired
    Clock clock;

    private LocalDate day;
    private Conversation record;

    @BeforeEach
    void aMeeting() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        day = JapanTime.today(clock).plusDays(3);
        ConversationContent content = new ConversationContent(
                "定例の打合せ",
                ConversationState.PLANNED,
                new Appointment(day, Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        record = kept(drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of())), Resolution.NONE));
    }

    private static Conversation kept(Keeping keeping) {
        return ((Keeping.Kept) keeping).conversation();
    }

    private <T> T hanako(Supplier<T> work) {
        return SignIn.as(HANAKO, work);
    }

    private void hanakoMovesIt(LocalDate to) {
        hanako(() -> conversations.move(conversations.find(record.id()).orElseThrow(), to));
    }

    private void open() {
        Draft draft = drafts.edit(record);
        UI.getCurrentOrThrow().navigate("followup/new", QueryParameters.of("draft", Long.toString(draft.id())));
    }

    private void type(String title) {
        TextField field = find(TextField.class).all().stream()
                .filter(one -> "件名".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        test(field).setValue(title);
    }

    private List<String> told() {
        return find(Span.class, find(CompanyLine.class).single()).all().stream()
                .map(Span::getText)
                .toList();
    }

    private Button undo() {
        return find(Button.class).withText("元に戻す").single();
    }

    private CalendarEntry shown(CalendarEntry.Kind kind) {
        return calendar.days(day, day, Scope.ALL, 9).getFirst().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void move(LocalDate to) {
        drag(shown(CalendarEntry.Kind.PLANNED), to);
    }

    private void drag(CalendarEntry shown, LocalDate to) {
        new ConversationMove(conversations, FollowUpWords.in(Texts.in(Locale.JAPANESE), area), () -> {})
                .move(shown, to);
    }

    private LocalDate dayNow() {
        return conversations
                .find(record.id())
                .orElseThrow()
                .content()
                .appointment()
                .day();
    }

    @Test
    void aMoveIsUndone() {
        move(day.plusDays(1));
        assertThat(dayNow()).isEqualTo(day.plusDays(1));
        test(undo()).click();
        assertThat(dayNow()).isEqualTo(day);
    }

    @Test
    void draggingFromAScreenOutOfDateLeavesWhatSomebodyElseMadeOfItSince() {
        CalendarEntry shown = shown(CalendarEntry.Kind.PLANNED);
        hanakoMovesIt(day.plusDays(7));
        drag(shown, day.plusDays(1));
        assertThat(dayNow()).isEqualTo(day.plusDays(7));
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.contains("先に変更した"));
    }

    @Test
    void aDueDayDraggedFromAScreenOutOfDateIsNotPostponed() {
        NewAction toDo = new NewAction(CITY, "資料を送る", Side.THEM, Optional.empty(), "", day, List.of());
        Draft.Work work = Draft.Work.agreeing(record.content(), List.of(toDo));
        AgreedAction action = actions.of(kept(drafts.keep(drafts.begin(work), Resolution.NONE)))
                .getFirst();
        CalendarEntry shown = shown(CalendarEntry.Kind.ACTION);
        hanako(() -> actions.postpone(action, day.plusDays(7), "議会中"));

        new ActionDesk(actions, colleagues, FollowUpWords.in(Texts.in(Locale.JAPANESE), area), () -> {})
                .postpone(shown, day.plusDays(1));

        assertThat(find(PostponeDialog.class).all()).isEmpty();
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.contains("先に変更した"));
    }

    @Test
    void whatWasTypedStaysWhereSomebodyElseWasFirst() {
        NewAction toDo = new NewAction(CITY, "資料を送る", Side.THEM, Optional.empty(), "", day, List.of());
        Draft.Work work = Draft.Work.agreeing(record.content(), List.of(toDo));
        AgreedAction action = actions.of(kept(drafts.keep(drafts.begin(work), Resolution.NONE)))
                .getFirst();
        new ActionDesk(actions, colleagues, FollowUpWords.in(Texts.in(Locale.JAPANESE), area), () -> {})
                .postpone(action, day.plusDays(1));
        hanako(() -> actions.postpone(action, day.plusDays(7), "議会中"));
        TextArea reason = find(TextArea.class).single();
        test(reason).setValue("担当者の交代");
        test(find(Button.class).withText("期限を延ばす").single()).click();

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("担当者の交代");
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.contains("画面に残っています"));
        assertThat(actions.find(action.id()).orElseThrow().agreed().dueOn()).isEqualTo(day.plusDays(7));
    }

    @Test
    void questionsThatWereTypedStayWhereSomebodyElseWasFirst() {
        UI.getCurrentOrThrow().navigate("followup/questions");
        QuestionList seen = questions.of(RuleCode.values()[0], Locale.JAPANESE).getFirst();
        hanako(() -> questions.change(seen, "花子の問い"));
        test(find(TextArea.class).all().getFirst()).setValue("自分の問い");
        test(find(Button.class).withText("新しい版として保存").all().getFirst()).click();

        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("自分の問い");
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.contains("画面に残っています"));
    }

    @Test
    void undoingAMoveLeavesWhatSomebodyElseMadeOfItSince() {
        move(day.plusDays(1));
        hanakoMovesIt(day.plusDays(7));
        test(undo()).click();
        assertThat(dayNow()).isEqualTo(day.plusDays(7));
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.contains("元に戻さず"));
    }

    @Test
    void whoeverWritesAloneIsToldNothing() {
        open();
        type("臨時の打合せ");
        assertThat(told()).isEmpty();
    }

    @Test
    void onOpeningTheFormOneIsToldWhoElseIsWriting() {
        hanako(() -> drafts.edit(record));
        open();
        assertThat(told()).singleElement().asString().startsWith("県花子 もこの記録を書きかけています");
    }

    @Test
    void whileTypingOneIsToldWhatOthersDidSince() {
        open();
        hanako(() -> drafts.edit(record));
        hanakoMovesIt(day.plusDays(7));
        type("臨時の打合せ");
        assertThat(told())
                .satisfiesExactly(
                        changed -> assertThat(changed).startsWith("県花子 が、書き始めた後にこの記録を変更しました"),
                        writing -> assertThat(writing).startsWith("県花子 もこの記録を書きかけています"));
    }

    @Test
    void whileTypingOneIsToldThatItWasWithdrawn() {
        open();
        hanako(() -> conversations.withdraw(record, "二重登録"));
        type("臨時の打合せ");
        assertThat(told()).singleElement().asString().startsWith("県花子 がこの記録を取り消しました");
    }
}
