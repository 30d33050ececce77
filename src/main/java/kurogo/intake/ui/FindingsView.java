package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.PersonalDataService;
import kurogo.area.AreaService;
import kurogo.area.master.SaidNames;
import kurogo.intake.FindingOrder;
import kurogo.intake.FindingQuery;
import kurogo.intake.FindingService;
import kurogo.intake.FindingsLeftOut;
import kurogo.intake.FoundKind;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 全ファイルの指摘一覧: what is to be mended, to be known and was corrected in all files that wait in a round. */
@Route(FindingsView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
public class FindingsView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "reception/findings";
    private static final String KIND = "kind";
    private static final int MOST_FILES = 10;

    private final transient FindingService findings;
    private final transient PersonalDataService personal;
    private final transient List<ReportingRound> rounds;
    private final transient SaidNames names;
    private final boolean ofOneMunicipality;
    private final Div content = new Div();

    FindingsView(
            FindingService findings,
            RoundService rounds,
            AreaService area,
            PersonalDataService personal,
            CurrentUser user) {
        this.findings = findings;
        this.personal = personal;
        this.rounds = rounds.all();
        this.names = area.saidNames(texts().language());
        this.ofOneMunicipality = user.get().municipality().isPresent();
        title(texts().get("preview.list.title"));
        content.addClassName("kurogo-stack");
    }

    /** The address of the list of a round. */
    static String of(ReportingRound round) {
        return ROUTE + "?round=" + round.period().code();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    Symbol.RECEPTION,
                    texts().get("reception.empty.title"),
                    texts().get("reception.empty.reason"),
                    new Anchor("reception", texts().get("reception.back"))));
            return;
        }
        QueryParameters address = event.getLocation().getQueryParameters();
        FilterBar filters = new FilterBar(texts().get("reception.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("reception.round"), rounds, ReportingRound::period, texts());
        Filter<String> typed = filters.search("q", texts().get("preview.list.words"));
        Filter<FindingOrder> order = filters.select(
                "order",
                texts().get("preview.list.order"),
                List.of(FindingOrder.values()),
                FindingOrder::name,
                each -> texts().get("preview.list.FindingOrder." + each.name()));
        filters.read(address);
        Optional<FoundKind> kind = address.getSingleParameter(KIND).flatMap(FindingsView::kind);
        add(filters, content);
        show(
                round.value(),
                new FindingSearch(texts(), names.byCode())
                        .query(round.value().id(), kind, typed.value(), order.value()),
                filters.toAddress());
    }

    private void show(ReportingRound round, FindingQuery query, QueryParameters filters) {
        subtitle(round.title());
        Map<FoundKind, Integer> counts = findings.counts(query);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int count = query.kind().map(kind -> counts.getOrDefault(kind, 0)).orElse(all);
        Anchor back = new Anchor("reception?round=" + round.period().code(), texts().get("reception.back"));
        AllFindingsFile file = new AllFindingsFile(findings, query, round, names, count, texts());
        if (count == 0) {
            actions(back);
        } else {
            actions(
                    back,
                    DownloadButton.ofPersons("XLSX", file::xlsx, personal::taken),
                    DownloadButton.ofPersons("CSV", file::csv, personal::taken));
        }
        content.removeAll();
        content.add(kinds(query, counts, all, filters));
        leftOut(round).ifPresent(content::add);
        content.add(count == 0 ? nothing(query) : grid(query, count));
    }

    private AllFindingsGrid grid(FindingQuery query, int count) {
        return new AllFindingsGrid(findings, query, names, ofOneMunicipality, count, texts());
    }

    private Nav kinds(FindingQuery query, Map<FoundKind, Integer> counts, int all, QueryParameters filters) {
        Nav kinds = new Nav();
        kinds.addClassName("kurogo-kinds");
        kinds.setAriaLabel(texts().get("preview.kinds"));
        kinds.add(link(Optional.empty(), query, texts().get("preview.all"), all, filters));
        Stream.of(FoundKind.values())
                .filter(kind -> counts.containsKey(kind)
                        || query.kind().filter(kind::equals).isPresent())
                .map(kind -> link(
                        Optional.of(kind),
                        query,
                        FindingKind.of(kind).word(texts()),
                        counts.getOrDefault(kind, 0),
                        filters))
                .forEach(kinds::add);
        return kinds;
    }

    private Anchor link(Optional<FoundKind> to, FindingQuery query, String word, int count, QueryParameters filters) {
        Map<String, List<String>> parameters = new HashMap<>(filters.getParameters());
        to.ifPresent(kind -> parameters.put(KIND, List.of(kind.name())));
        Anchor link = new Anchor(
                ROUTE + "?" + new QueryParameters(parameters).getQueryString(),
                texts().get("preview.kindCount", word, count));
        to.ifPresent(kind -> link.getElement().setAttribute("data-kind", kind.name()));
        if (to.equals(query.kind())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** Of very long files the list holds the beginning; the rest is in their previews. */
    private Optional<Component> leftOut(ReportingRound round) {
        List<FindingsLeftOut> files = findings.leftOut(round.id());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Paragraph note = new Paragraph(texts().get("preview.list.leftOut"));
        files.stream()
                .limit(MOST_FILES)
                .forEach(file -> note.add(
                        new Anchor("reception/upload/" + file.uploadId(), file.file()),
                        new Text(texts().get("preview.list.leftOutMore", file.more()))));
        if (files.size() > MOST_FILES) {
            note.add(texts().get("preview.list.leftOutFiles", files.size() - MOST_FILES));
        }
        return Optional.of(note);
    }

    private EmptyState nothing(FindingQuery query) {
        boolean filtered = query.kind().isPresent() || !query.words().isEmpty();
        String state = filtered ? "preview.list.none." : "preview.list.empty.";
        return new EmptyState(
                filtered ? Symbol.SEARCH : Symbol.RECEPTION,
                texts().get(state + "title"),
                texts().get(state + "reason"));
    }

    private static Optional<FoundKind> kind(String name) {
        return Stream.of(FoundKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
