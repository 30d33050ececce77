package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.SaidNames;
import kurogo.calendar.PeriodNames;
import kurogo.intake.IncomingService;
import kurogo.intake.IntakeService;
import kurogo.intake.Upload;
import kurogo.intake.form.ui.FormInvitation;
import kurogo.intake.form.ui.FormInvitations;
import kurogo.report.Completeness;
import kurogo.report.CompletenessService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 報告の受付: bring in the municipalities' files, look at what was understood, accept, and see who is missing. */
@Route("reception")
@Menu(order = 20, icon = "reception", title = "reception.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
public class ReceptionView extends Screen implements AfterNavigationObserver {

    private final transient IncomingService incoming;
    private final transient IntakeService intake;
    private final transient CompletenessService completeness;
    private final transient ReceptionWork work;
    private final transient ReceptionAside aside;
    private final transient SaidNames names;
    private final transient TemplatePanels templates;
    private final transient FormInvitations forms;
    private final transient List<ReportingRound> rounds;
    private final transient Role role;
    private final transient Optional<MunicipalityCode> own;
    private final Div content = new Div();
    private final Div standing = new Div();

    ReceptionView(
            IncomingService incoming,
            IntakeService intake,
            CompletenessService completeness,
            RoundService rounds,
            AreaService area,
            ReceptionWork work,
            ReceptionAside aside,
            TemplatePanels templates,
            FormInvitations forms,
            CurrentUser currentUser) {
        this.incoming = incoming;
        this.intake = intake;
        this.completeness = completeness;
        this.work = work;
        this.aside = aside;
        this.names = area.saidNames(texts().language());
        this.templates = templates;
        this.forms = forms;
        this.rounds = rounds.all();
        this.role = currentUser.get().role();
        this.own = currentUser.get().municipality();
        title(texts().get("reception.title"));
        content.addClassName("kurogo-stack");
        standing.addClassName("kurogo-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    Symbol.RECEPTION,
                    texts().get("reception.empty.title"),
                    texts().get("reception.empty.reason"),
                    firstStep()));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("reception.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("reception.round"), rounds, ReportingRound::period, texts());
        filters.read(event.getLocation().getQueryParameters());
        add(filters, content);
        show(round.value());
    }

    private void show(ReportingRound round) {
        subtitle(texts().get(
                        "reception.subtitle",
                        round.title(),
                        PeriodNames.in(texts()).of(round.dueOn())));
        actions(aside.links(round, role, texts()));
        content.removeAll();
        if (mayBringIn()) {
            IncomingPanel underway = new IncomingPanel(incoming, intake, round, texts(), () -> refresh(round));
            if (round.isOpen()) {
                content.add(new UploadPanel(incoming, round, texts(), underway::arrived));
            }
            content.add(underway);
        }
        content.add(standing);
        refresh(round);
    }

    /** Shows how things stand now; what is being sent goes on. */
    private void refresh(ReportingRound round) {
        Completeness asked = completeness.of(round.id());
        standing.removeAll();
        Optional<FormInvitation> form = forms.to(round, texts());
        form.flatMap(invitation -> own.map(invitation::of)).ifPresent(standing::add);
        if (mayBringIn()) {
            standing.add(refused(round));
        }
        if (mayBringIn() && round.isOpen()) {
            standing.add(otherRounds(round), staged(round), templates.of(round, texts()));
        }
        standing.add(new CompletenessPanel(
                asked, names.byCode(), texts(), work.reviewing(role), form, () -> refresh(round)));
        standing.add(aside.of(round, role, texts()));
    }

    private RefusedFiles refused(ReportingRound round) {
        return new RefusedFiles(incoming.of(round.id()).refused(), names, texts(), seen -> {
            incoming.seen(seen);
            refresh(round);
        });
    }

    /** Lists of other rounds are a matter of the prefecture; a municipality hands in one report. */
    private OtherRounds otherRounds(ReportingRound round) {
        List<Upload> lists = role == Role.MUNICIPAL_REPORTER ? List.of() : intake.staged(round.id());
        return new OtherRounds(lists, texts(), list -> {
            incoming.readForEveryRound(list);
            show(round);
        });
    }

    /** Where there is no round yet, staff open the first one. */
    private Component[] firstStep() {
        if (role != Role.PREFECTURE_STAFF && role != Role.ADMINISTRATOR) {
            return new Component[0];
        }
        Anchor create = new Anchor("reception/rounds/new", texts().get("rounds.new"));
        create.addClassName("kurogo-button-link");
        return new Component[] {create};
    }

    private StagedUploads staged(ReportingRound round) {
        StagedUploads.Words words =
                role == Role.MUNICIPAL_REPORTER ? StagedUploads.Words.OF_REPORTERS : StagedUploads.Words.OF_STAFF;
        return new StagedUploads(
                intake.staged(round.id()),
                names.byCode(),
                texts(),
                words,
                FindingsView.of(round),
                some -> askOrTake(round, some, words));
    }

    /** What is doubtful is said before anything is taken. */
    private void askOrTake(ReportingRound round, List<Upload> some, StagedUploads.Words words) {
        Doubts doubts = work.doubts(some);
        if (doubts.areNone()) {
            take(round, some);
        } else {
            new DoubtsDialog(some, doubts, names.byCode(), texts(), words, chosen -> take(round, chosen)).open();
        }
    }

    private void take(ReportingRound round, List<Upload> some) {
        new AcceptanceNotice(Notices.in(texts()), texts()).tell(work.take(role, some, getLocale()));
        show(round);
    }

    private boolean mayBringIn() {
        return role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR || role == Role.MUNICIPAL_REPORTER;
    }
}
