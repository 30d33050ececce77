package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.SaidNames;
import kurogo.calendar.PeriodNames;
import kurogo.intake.Amendment;
import kurogo.intake.IntakeService;
import kurogo.report.NameSource;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.AnswerDifference;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** All versions of one municipality's report to one round: where each came from, what became of it, and how any two differ. */
@Route("reception/versions/:round/:municipality")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
public class VersionsView extends Screen implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient ReportService reports;
    private final transient RoundService rounds;
    private final transient AreaService area;
    private final transient IntakeService intake;
    private final transient VersionFiles files;
    private final transient Optional<ReceptionWork.Reviewing> reviewing;
    private final Div content = new Div();
    private transient Optional<Of> of = Optional.empty();

    /** Whose report to which round. */
    private record Of(ReportingRound round, MunicipalityCode municipality) {}

    VersionsView(
            ReportService reports,
            RoundService rounds,
            AreaService area,
            IntakeService intake,
            VersionFiles files,
            ReceptionWork work,
            CurrentUser currentUser) {
        this.reports = reports;
        this.rounds = rounds;
        this.area = area;
        this.intake = intake;
        this.files = files;
        this.reviewing = work.reviewing(currentUser.get().role());
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String period = event.getRouteParameters().get("round").orElse("");
        of = rounds.all().stream()
                .filter(round -> round.period().code().equals(period))
                .findFirst()
                .flatMap(round -> event.getRouteParameters()
                        .get("municipality")
                        .flatMap(MunicipalityCode::parse)
                        .map(code -> new Of(round, code)));
        if (of.isEmpty()) {
            throw new NotFoundException("No such round or municipality");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        of.ifPresent(asked -> show(asked, event.getLocation().getQueryParameters()));
    }

    private void show(Of asked, QueryParameters address) {
        String name = MunicipalityNames.in(area, texts().language()).of(asked.municipality());
        title(texts().get("preview.versions.title", name));
        subtitle(PeriodNames.in(texts()).of(asked.round().period()) + "　"
                + asked.round().title());
        actions(new Anchor("reception?round=" + asked.round().period().code(), texts().get("reception.back")));
        content.removeAll();
        List<SubmittedReport> versions = history(asked);
        if (versions.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.RECEPTION,
                    texts().get("preview.versions.empty.title"),
                    texts().get("preview.versions.empty.reason")));
            return;
        }
        content.add(new Panel(
                texts().get("preview.versions.list", versions.size()),
                new VersionGrid(versions, texts(), files, reviewing, () -> show(asked, address))));
        if (versions.size() > 1) {
            content.add(comparison(versions, address));
        }
        SaidNames names = area.saidNames(texts().language());
        versions.stream()
                .flatMap(version -> Stream.of(amendments(version), names(version, names)))
                .flatMap(Optional::stream)
                .forEach(content::add);
    }

    /** What a service refuses, the screen says in its own words. */
    private List<SubmittedReport> history(Of asked) {
        try {
            return reports.history(asked.round().id(), asked.municipality());
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            throw new AccessDeniedException();
        }
    }

    /** Any two of them, side by side; at first the newest beside the one before. */
    private Component comparison(List<SubmittedReport> versions, QueryParameters address) {
        List<SubmittedReport> olderFirst = Stream.concat(
                        Stream.of(versions.get(1)), versions.stream().filter(each -> !each.equals(versions.get(1))))
                .toList();
        FilterBar choice = new FilterBar(texts().get("preview.versions.compare"));
        Filter<SubmittedReport> before = version(choice, "a", "preview.versions.before", olderFirst);
        Filter<SubmittedReport> after = version(choice, "b", "preview.versions.after", versions);
        choice.read(address);
        List<AnswerDifference> differences =
                AnswerDifference.between(before.value().answers(), after.value().answers());
        Component difference = differences.isEmpty()
                ? new Paragraph(texts().get("preview.versions.same"))
                : new DifferenceTable(differences, number(before.value()), number(after.value()), texts());
        Div both = new Div(choice, difference);
        both.addClassName("kurogo-stack");
        return new Panel(texts().get("preview.versions.compare"), both);
    }

    private Filter<SubmittedReport> version(
            FilterBar choice, String parameter, String label, List<SubmittedReport> versions) {
        return choice.select(
                parameter,
                texts().get(label),
                versions,
                version -> Integer.toString(version.submission().number()),
                this::number);
    }

    /** What people typed instead of what the file of a version says. */
    private Optional<Panel> amendments(SubmittedReport version) {
        List<Amendment> amendments = intake.amendmentsOf(version.submission().id());
        UnorderedList list = new UnorderedList();
        amendments.forEach(amendment -> list.add(new ListItem(texts().get(
                        "preview.versions.amendment",
                        amendment.place(),
                        amendment.before(),
                        amendment.after(),
                        amendment.by(),
                        DayTime.of(amendment.at(), texts())))));
        return amendments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts().get("preview.versions.amendments", number(version)), list));
    }

    /** By which words the file of a version names its municipality, where it does not name it in full. */
    private Optional<Panel> names(SubmittedReport version, SaidNames names) {
        List<NameSource> sources = reports.names(version.submission().id());
        UnorderedList list = new UnorderedList();
        sources.forEach(source -> list.add(new ListItem(texts().get(
                        "preview.versions.name",
                        source.sheet().isEmpty() ? source.cell() : source.sheet() + "!" + source.cell(),
                        texts().of("report", source.names()),
                        texts().get("report.named", source.cellText(), names.ofJapanese(source.understood()))))));
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts().get("preview.versions.names", number(version)), list));
    }

    private String number(SubmittedReport version) {
        return texts().get("reception.version", version.submission().number());
    }
}
