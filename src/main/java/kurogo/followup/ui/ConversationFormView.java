package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ColleagueService;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.followup.CalendarService;
import kurogo.followup.ContactBookService;
import kurogo.followup.ContentPart;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.Keeping;
import kurogo.followup.Participant;
import kurogo.followup.QuestionListService;
import kurogo.followup.Resolution;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.review.FlagService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** A conversation being written down. What is typed is saved at once, and goes on record when its writer says so. */
@Route("followup/new")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class ConversationFormView extends Screen implements AfterNavigationObserver {

    private final transient DraftService drafts;
    private final transient CalendarService calendar;
    private final transient ConversationBeginning beginning;
    private final transient FormChoices choices;
    private final transient ContentWords contents;
    private final transient FollowUpWords words;
    private final Span saved = new Span();
    private final Div warnings = new Div();
    private final CompanyLine company;
    private final Div conflict = new Div();
    private final Div body = new Div();

    ConversationFormView(
            DraftService drafts,
            CalendarService calendar,
            FlagService flags,
            RoundService rounds,
            QuestionListService questions,
            ContactBookService contacts,
            ColleagueService colleagues,
            AreaService area,
            Clock clock) {
        this.drafts = drafts;
        this.calendar = calendar;
        this.words = FollowUpWords.in(texts(), area);
        this.beginning = new ConversationBeginning(flags, questions, colleagues, words, JapanTime.today(clock));
        this.choices = new FormChoices(flags, new FlagNames(rounds, words), contacts, colleagues);
        this.contents = new ContentWords(choices::names, words);
        this.company = new CompanyLine(words);
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("kurogo-saved");
        conflict.getElement().setAttribute("role", "alert");
        warnings.getElement().setAttribute("role", "status");
        body.addClassName("kurogo-stack");
        add(new Div(saved, company, conflict, warnings), body);
    }

    /** Where a draft is written on. */
    static String address(Draft draft) {
        return "followup/new?draft=" + draft.id();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Draft> draft = number(query, "draft").flatMap(drafts::find);
        if (draft.isEmpty() && number(query, "draft").isPresent()) {
            title(words.get("new.title"));
            body.add(new EmptyState(
                    Symbol.CONVERSATION,
                    words.get("draft.gone"),
                    words.get("draft.gone.reason"),
                    new Anchor("followup/conversations", words.get("back"))));
            return;
        }
        Draft.Work work = draft.map(Draft::work)
                .orElseGet(() -> number(query, "flag")
                        .flatMap(beginning::fromFlag)
                        .orElseGet(() -> beginning.with(municipality(query), day(query))));
        show(new FormDesk(drafts, draft, work));
    }

    private static Optional<Long> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private static Optional<MunicipalityCode> municipality(QueryParameters query) {
        return query.getSingleParameter("municipality").flatMap(MunicipalityCode::parse);
    }

    private static Optional<LocalDate> day(QueryParameters query) {
        return query.getSingleParameter("day")
                .filter(text -> text.matches("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"))
                .flatMap(DayText::read);
    }

    private void show(FormDesk desk) {
        title(words.get(desk.recordId().isPresent() ? "edit.title" : "new.title"));
        ConversationForm form = new ConversationForm(desk.work(), choices, words);
        form.onTyped(() -> save(desk, form));
        body.removeAll();
        body.add(form);
        Button keep = new Button(words.get("keep"), click -> keep(desk, form, Resolution.NONE));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        actions(new Button(words.get("discard"), click -> askToDiscard(desk)), keep);
        saved.setText(desk.draft()
                .map(draft -> words.get("draft.saved", words.moment(draft.changedAt())))
                .orElse(words.get("draft.unsaved")));
        company.tell(desk.company());
        tellWarnings(desk);
    }

    private void save(FormDesk desk, ConversationForm form) {
        try {
            if (desk.save(form.work())) {
                desk.draft()
                        .ifPresent(draft -> getUI().ifPresent(ui ->
                                ui.getPage().getHistory().replaceState(null, new Location(address(draft)))));
            }
            desk.draft().ifPresent(draft -> saved.setText(words.get("draft.saved", words.moment(draft.changedAt()))));
            company.tell(desk.company());
            tellWarnings(desk);
        } catch (StaleVersionException stale) {
            Notices.in(texts()).error(words.get("draft.elsewhere"));
        }
    }

    private void tellWarnings(FormDesk desk) {
        warnings.removeAll();
        List<Participant> shutOut = desk.shutOut();
        if (!shutOut.isEmpty()) {
            String names = shutOut.stream().map(words::person).collect(Collectors.joining(words.get("between")));
            warn(words.get("shutOut", names));
        }
        if (desk.work().content().state() == ConversationState.PLANNED) {
            calendar.clashing(desk.work().content(), desk.recordId()).stream()
                    .map(words::clash)
                    .forEach(this::warn);
        }
    }

    private void warn(String line) {
        warnings.add(new Paragraph(Symbol.CAUTION.icon(), new Span(line)));
    }

    private void keep(FormDesk desk, ConversationForm form, Resolution resolution) {
        if (!form.isReadable()) {
            return;
        }
        Notices notices = Notices.in(texts());
        try {
            desk.save(form.work());
            switch (desk.keep(resolution)) {
                case Keeping.Kept(Conversation kept, Set<ContentPart> taken) -> {
                    notices.success(taken.isEmpty() ? words.get("kept") : words.get("kept.merged", parts(taken)));
                    getUI().ifPresent(ui -> ui.navigate("followup/" + kept.id()));
                }
                case Keeping.Conflict(Conversation theirs, Set<ContentPart> parts) -> {
                    conflict.removeAll();
                    conflict.add(new ConflictPanel(
                            desk.work().content(), theirs, parts, contents, words, chosen -> keep(desk, form, chosen)));
                    conflict.scrollIntoView();
                }
                case Keeping.Sharing unseen ->
                    new SharingDialog(unseen, words, () -> keep(desk, form, resolution.sharing(unseen))).open();
            }
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        } catch (StaleVersionException stale) {
            notices.error(words.get("keep.stale"));
        }
    }

    private String parts(Set<ContentPart> parts) {
        return parts.stream().sorted().map(words::of).collect(Collectors.joining(words.get("between")));
    }

    private void askToDiscard(FormDesk desk) {
        if (desk.draft().isPresent()) {
            new ConfirmDiscard(words, () -> discard(desk)).open();
        } else {
            leave(Optional.empty());
        }
    }

    private void discard(FormDesk desk) {
        Optional<Long> record = desk.recordId();
        try {
            desk.discard();
            Notices.in(texts()).success(words.get("discarded"));
            leave(record);
        } catch (StaleVersionException stale) {
            Notices.in(texts()).error(words.get("draft.elsewhere"));
        }
    }

    private void leave(Optional<Long> record) {
        getUI().ifPresent(ui -> ui.navigate(record.map(id -> "followup/" + id).orElse("followup/conversations")));
    }
}
