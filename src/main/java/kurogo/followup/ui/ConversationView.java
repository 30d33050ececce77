package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.access.PersonalDataService;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.followup.ActionService;
import kurogo.followup.AgreedAction;
import kurogo.followup.AttachmentService;
import kurogo.followup.CalendarFeedService;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationService;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.HandoverService;
import kurogo.followup.MinutesService;
import kurogo.followup.ical.CalendarText;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** One conversation: what was asked, said and agreed, who took part, the flags it is about, and its files. */
@Route("followup/:id([0-9]+)")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class ConversationView extends Screen implements BeforeEnterObserver {

    private final transient ConversationService conversations;
    private final transient DraftService drafts;
    private final transient FlagService flags;
    private final transient RoundService rounds;
    private final transient ActionService actions;
    private final transient AttachmentService attachments;
    private final transient HandoverService handovers;
    private final transient CalendarFeedService calendars;
    private final transient MinutesFiles files;
    private final transient MinutesService minutes;
    private final transient ColleagueService colleagues;
    private final transient FollowUpWords words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final Div content = new Div();

    ConversationView(
            ConversationService conversations,
            DraftService drafts,
            FlagService flags,
            RoundService rounds,
            ActionService actions,
            AttachmentService attachments,
            HandoverService handovers,
            CalendarFeedService calendars,
            MinutesService minutes,
            PersonalDataService personal,
            ColleagueService colleagues,
            AreaService area,
            CurrentUser user,
            Clock clock) {
        this.conversations = conversations;
        this.drafts = drafts;
        this.flags = flags;
        this.rounds = rounds;
        this.actions = actions;
        this.attachments = attachments;
        this.handovers = handovers;
        this.calendars = calendars;
        this.minutes = minutes;
        this.colleagues = colleagues;
        this.words = FollowUpWords.in(texts(), area);
        this.files = new MinutesFiles(minutes, personal, words);
        this.clock = clock;
        this.mayWrite = Writers.may(user);
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow();
        show(conversations.find(id).orElseThrow(() -> new NotFoundException("No conversation " + id)));
    }

    /** A record that was kept to another section meanwhile is not shown any more. */
    private void showAnew(Conversation seen) {
        conversations
                .find(seen.id())
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(ConversationListView.class)));
    }

    private void show(Conversation conversation) {
        ConversationContent written = conversation.content();
        title(written.title());
        subtitle(
                words.get("record.subtitle", words.names(written.municipalities()), words.when(written.appointment())));
        showActions(conversation);
        content.removeAll();
        content.add(head(conversation));
        conversation
                .withdrawal()
                .ifPresent(withdrawal -> content.add(new Paragraph(words.get(
                        "withdrawn",
                        words.moment(withdrawal.change().at()),
                        withdrawal.change().by(),
                        withdrawal.reason()))));
        content.add(
                new Panel(words.get("facts"), new ConversationFacts(conversation, handovers.of(conversation), words)),
                new ConversationNotes(written.notes(), words),
                agreed(conversation));
        addFlags(written);
        content.add(new AttachmentPanel(attachments, conversation, words, mayWrite, () -> showAnew(conversation)));
    }

    private void showActions(Conversation conversation) {
        Anchor back = new Anchor("followup/conversations", words.get("back"));
        DownloadButton calendar = new DownloadButton(words.get("ics"), () -> calendarFile(conversation));
        DownloadButton word = files.word(() -> minutes.of(conversation));
        DownloadButton pdf = files.pdf(() -> minutes.of(conversation));
        if (!mayWrite || !conversation.stands()) {
            actions(back, calendar, word, pdf);
            return;
        }
        Button withdraw = new Button(words.get("withdraw"), click -> askToWithdraw(conversation));
        HandoverDesk desk = new HandoverDesk(handovers, colleagues, words, () -> showAnew(conversation));
        Button handOver = new Button(words.get("handover"), click -> desk.ask(conversation));
        Button edit = new Button(words.get("edit"), click -> edit(conversation));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        actions(back, calendar, word, pdf, withdraw, handOver, edit);
    }

    private Download calendarFile(Conversation conversation) {
        String text = calendars.file(conversation, texts().language());
        return new Download(
                words.get("ics.file", Long.toString(conversation.id())),
                CalendarText.MEDIA_TYPE,
                text.getBytes(StandardCharsets.UTF_8));
    }

    private void edit(Conversation conversation) {
        try {
            Draft draft = drafts.edit(conversation);
            getUI().ifPresent(ui ->
                    ui.navigate(ConversationFormView.class, QueryParameters.of("draft", Long.toString(draft.id()))));
        } catch (FollowUpRefused refused) {
            Notices.in(texts()).error(words.refusal(refused));
            showAnew(conversation);
        }
    }

    private void askToWithdraw(Conversation conversation) {
        long undone = actions.of(conversation).stream()
                .filter(action -> action.state().isOpen())
                .count();
        new AskDialog(words.get("withdraw"), words.get("withdraw.reason"), words.texts())
                .warning(words.get("withdraw.warning", undone))
                .askRequired(words.get("withdraw"), reason -> withdraw(conversation, reason));
    }

    private boolean withdraw(Conversation conversation, String reason) {
        Notices notices = Notices.in(texts());
        try {
            show(conversations.withdraw(conversation, reason));
            notices.success(words.get("withdrawn.done"));
            return true;
        } catch (StaleVersionException stale) {
            notices.error(words.get("keep.stale"));
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        }
        showAnew(conversation);
        return false;
    }

    private Div head(Conversation conversation) {
        Div badges = new Div(StateBadge.of(conversation.content().state(), words));
        badges.addClassName("kurogo-badges");
        List<String> others = mayWrite
                ? drafts.ofOthers(conversation.id()).stream()
                        .map(draft ->
                                words.get("othersWriting.one", draft.owner().name(), words.moment(draft.changedAt())))
                        .toList()
                : List.of();
        if (!others.isEmpty()) {
            Span told = new Span(words.get("othersWriting", String.join(words.get("between"), others)));
            told.getElement().setAttribute("role", "status");
            badges.add(told);
        }
        return badges;
    }

    private Panel agreed(Conversation conversation) {
        ActionDesk desk = new ActionDesk(actions, colleagues, words, () -> showAnew(conversation));
        List<AgreedAction> agreed = actions.of(conversation);
        Panel panel = new Panel(words.get("actions"));
        panel.content(
                agreed.isEmpty()
                        ? new Paragraph(words.get("actions.none"))
                        : new ActionTable(
                                agreed,
                                actions,
                                JapanTime.today(clock),
                                words,
                                mayWrite && conversation.stands(),
                                desk));
        return panel;
    }

    private void addFlags(ConversationContent written) {
        List<TrackedFlag> about = flags.named(written.flags());
        if (about.isEmpty()) {
            return;
        }
        FlagNames names = new FlagNames(rounds, words);
        UnorderedList list = new UnorderedList();
        about.forEach(flag -> list.add(new ListItem(
                new Anchor("flags/" + flag.id(), names.of(flag)),
                new Span(texts().get("flags.FlagState." + flag.state().name())))));
        content.add(new Panel(words.get("flags"), list));
    }
}
