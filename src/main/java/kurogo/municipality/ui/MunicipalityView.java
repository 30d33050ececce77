package kurogo.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.PersonalDataService;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.municipality.Briefing;
import kurogo.municipality.MunicipalityPage;
import kurogo.municipality.MunicipalityService;
import kurogo.municipality.Predecessor;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineService;
import kurogo.report.PeriodAnswers;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** One municipality: who it is, its figures beside its peers, what was seen in them, how far it is, and all that happened. */
@Route(MunicipalityListView.ROUTE)
@PermitAll
public class MunicipalityView extends Screen implements HasUrlParameter<String>, AfterNavigationObserver {

    private static final String HIDDEN = "hidden";
    private static final String CONVERSATION = "followup/new";

    private final transient MunicipalityService municipalities;
    private final transient TimelineService timelines;
    private final transient Briefing briefing;
    private final transient PersonalDataService personal;
    private final boolean mayRecord;
    private final Div content = new Div();
    private transient Optional<MunicipalityPage> page = Optional.empty();

    MunicipalityView(
            MunicipalityService municipalities,
            TimelineService timelines,
            Briefing briefing,
            PersonalDataService personal,
            CurrentUser user) {
        this.municipalities = municipalities;
        this.timelines = timelines;
        this.briefing = briefing;
        this.personal = personal;
        Role role = user.get().role();
        this.mayRecord = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        page = page(code);
        if (page.isEmpty()) {
            throw new NotFoundException("No municipality " + code);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Set<TimelineKind> hidden = event.getLocation().getQueryParameters().getSingleParameter(HIDDEN).stream()
                .flatMap(kinds -> Arrays.stream(kinds.split(",")))
                .flatMap(kind -> Arrays.stream(TimelineKind.values())
                        .filter(known -> known.name().equals(kind)))
                .collect(Collectors.toSet());
        page.ifPresent(shown -> show(shown, hidden));
    }

    /** What a service refuses, the screen says in its own words. */
    private Optional<MunicipalityPage> page(String code) {
        try {
            return MunicipalityCode.parse(code).flatMap(municipalities::page);
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            throw new AccessDeniedException();
        }
    }

    private void show(MunicipalityPage shown, Set<TimelineKind> hidden) {
        String name = shown.municipality().name(texts().language());
        title(name);
        subtitle(
                name.equals(shown.municipality().name())
                        ? shown.municipality().kana()
                        : shown.municipality().name());
        actions(Stream.concat(conversation(shown).stream(), Stream.of(download(shown)))
                .toArray(Component[]::new));
        content.removeAll();
        content.add(new MunicipalityHeader(shown, texts()));
        if (shown.periods().isEmpty()) {
            content.add(new Paragraph(texts().get("municipality.noReport")));
        } else {
            content.add(new FiguresOverYears(shown, texts()));
        }
        if (!shown.flags().isEmpty()) {
            content.add(new Panel(texts().get("municipality.flagsOf"), new FlagGrid(shown.flags(), texts())));
        }
        shown.newest().ifPresent(newest -> addNewest(newest, shown));
        if (!shown.predecessors().isEmpty()) {
            content.add(new Panel(texts().get("municipality.predecessors"), predecessors(shown.predecessors())));
        }
        addHappened(shown, hidden);
    }

    /** The latest of what matters before a visit, then all that happened: read once. */
    private void addHappened(MunicipalityPage shown, Set<TimelineKind> hidden) {
        MunicipalityCode code = shown.municipality().code();
        List<TimelineEntry> entries = timelines.of(code, texts());
        LatestPanels latest = new LatestPanels(code, entries, texts());
        if (!latest.isEmpty()) {
            content.add(latest);
        }
        content.add(new Panel(
                texts().get("municipality.timeline"),
                new TimelinePanel(entries, hidden, texts(), left -> keepInAddress(code, left))));
    }

    private void addNewest(PeriodAnswers newest, MunicipalityPage shown) {
        content.add(new ProgressPanel(newest, texts()));
        content.add(new Panel(texts().get("municipality.versions"), new VersionsPanel(shown.versions(), texts())));
        String period = PeriodNames.in(texts()).of(newest.period());
        if (!newest.answers().remarks().isBlank()) {
            Div words = new Div(new Pre(newest.answers().remarks()));
            words.addClassName("kurogo-letter");
            content.add(new Panel(texts().get("municipality.remarksOf", period), words));
        }
        content.add(new Panel(texts().get("municipality.sources", period), SourceGrid.of(shown, texts())));
    }

    /** The way to a conversation with the municipality, for whoever may record one, once there are conversations. */
    private Optional<Component> conversation(MunicipalityPage shown) {
        return RouteConfiguration.forSessionScope()
                .getRoute(CONVERSATION)
                .filter(view -> mayRecord)
                .map(view -> {
                    Anchor link = new Anchor(
                            CONVERSATION + "?municipality="
                                    + shown.municipality().code().digits(),
                            Symbol.CONVERSATION.icon(),
                            new Span(texts().get("municipality.converse")));
                    link.addClassName("kurogo-button-link");
                    link.getElement().setAttribute("router-link", true);
                    return link;
                });
    }

    /** The briefing names the municipality's contact, with telephone and mail: who takes one stands in the trail. */
    private DownloadButton download(MunicipalityPage shown) {
        String name = texts().get(
                        "briefing.fileName",
                        shown.municipality().code().digits(),
                        shown.municipality().name(texts().language()));
        return DownloadButton.ofPersons(
                texts().get("briefing.download"),
                () -> new Download(
                        name + ".pdf",
                        "application/pdf",
                        briefing.of(shown.municipality().code(), texts())),
                personal::taken);
    }

    private Component predecessors(List<Predecessor> predecessors) {
        Div list = new Div();
        list.addClassName("kurogo-stack");
        predecessors.forEach(before -> list.add(new Div(
                new Anchor(
                        "municipalities/" + before.municipality().code().digits(),
                        before.municipality().name(texts().language())),
                new Span(texts().get(
                                "municipality.predecessor",
                                PeriodNames.in(texts()).of(before.succession().lastDay()),
                                before.periods().size())))));
        return list;
    }

    private static void keepInAddress(MunicipalityCode code, Set<TimelineKind> hidden) {
        Map<String, String> parameters = hidden.isEmpty()
                ? Map.of()
                : Map.of(HIDDEN, hidden.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                MunicipalityListView.ROUTE + "/" + code.digits(), QueryParameters.simple(parameters)));
    }
}
