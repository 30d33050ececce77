package kurogo.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagInboxService;
import kurogo.review.rule.NotAssessable;
import kurogo.review.rule.RuleCode;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** What a review could not judge, and why. That is not the same as having found nothing. */
@Route("flags/not-assessable")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class NotAssessableView extends Screen implements AfterNavigationObserver {

    private final transient FlagInboxService inbox;
    private final transient List<ReportingRound> rounds;
    private final transient FlagWords words;

    NotAssessableView(FlagInboxService inbox, RoundService rounds, AreaService area, Clock clock) {
        this.inbox = inbox;
        this.rounds = rounds.all();
        Map<MunicipalityCode, String> names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        words = new FlagWords(texts(), names, Map.of(), clock);
        title(texts().get("inbox.notAssessable"));
        subtitle(texts().get("inbox.notAssessable.note"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        add(ReviewNav.at("flags/not-assessable", texts()));
        if (rounds.isEmpty()) {
            add(new EmptyState(Symbol.REVIEW, texts().get("flags.none.title"), texts().get("flags.noRound")));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("flags.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("flags.round"), rounds, ReportingRound::period, texts());
        Filter<Optional<RuleCode>> rule = filters.select(
                "rule",
                texts().get("flags.rule"),
                Stream.concat(
                                Stream.of(Optional.<RuleCode>empty()),
                                Arrays.stream(RuleCode.values()).map(Optional::of))
                        .toList(),
                choice -> choice.map(RuleCode::name).orElse("all"),
                choice -> choice.map(code -> texts().get("review.RuleCode." + code.name()))
                        .orElse(texts().get("flags.all")));
        filters.read(event.getLocation().getQueryParameters());
        List<NotAssessable> findings = inbox.notAssessable(round.value().id()).stream()
                .filter(finding ->
                        rule.value().filter(only -> only != finding.rule()).isEmpty())
                .toList();
        add(filters);
        if (findings.isEmpty()) {
            add(new EmptyState(
                    Symbol.DONE,
                    texts().get("inbox.notAssessable.none"),
                    texts().get("inbox.notAssessable.none.reason")));
        } else {
            add(new Paragraph(texts().get("inbox.notAssessable.count", findings.size())), grid(findings));
        }
    }

    private Grid<NotAssessable> grid(List<NotAssessable> findings) {
        Grid<NotAssessable> grid = new Grid<>();
        grid.setItems(findings);
        grid.setHeight("66vh");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", texts().get("inbox.notAssessable"));
        grid.addComponentColumn(finding ->
                        new Anchor("municipalities/" + finding.municipality().digits(), words.municipality(finding)))
                .setHeader(texts().get("flags.municipality"))
                .setComparator(NotAssessable::municipality)
                .setAutoWidth(true);
        grid.addColumn(words::rule)
                .setHeader(texts().get("flags.rule"))
                .setComparator(NotAssessable::rule)
                .setAutoWidth(true);
        grid.addColumn(words::programme)
                .setHeader(texts().get("flags.programme"))
                .setAutoWidth(true);
        grid.addColumn(finding -> finding.explanation().in(texts()))
                .setHeader(texts().get("inbox.notAssessable.why"))
                .setTooltipGenerator(finding -> finding.explanation().in(texts()))
                .setFlexGrow(6);
        return grid;
    }
}
