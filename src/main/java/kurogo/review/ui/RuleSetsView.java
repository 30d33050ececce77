package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.RoundRules;
import kurogo.review.RuleSetNotKept;
import kurogo.review.RuleSetService;
import kurogo.review.RuleSetVersion;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** 点検基準: all versions with who, when and why, two of them compared, and which one judges a round. */
@Route("flags/rule-sets")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class RuleSetsView extends Screen implements AfterNavigationObserver {

    private final transient RuleSetService ruleSets;
    private final transient List<ReportingRound> rounds;
    private final boolean mayChange;
    private final Div content = new Div();
    private transient QueryParameters address = QueryParameters.empty();

    RuleSetsView(RuleSetService ruleSets, RoundService rounds, CurrentUser currentUser) {
        this.ruleSets = ruleSets;
        this.rounds = rounds.all();
        mayChange = currentUser.get().role() == Role.ADMINISTRATOR;
        title(texts().get("rulesets.title"));
        content.addClassName("kurogo-stack");
        add(ReviewNav.at("flags/rule-sets", texts()), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = event.getLocation().getQueryParameters();
        show();
    }

    private void show() {
        List<RuleSetVersion> versions = ruleSets.all();
        actions(new Anchor("flags/rule-sets/draft?from=" + versions.getFirst().id(), texts().get("rulesets.draft")));
        content.removeAll();
        content.add(new Panel(texts().get("rulesets.versions"), versions(versions)));
        if (versions.size() > 1) {
            content.add(comparison(versions));
        }
        if (!rounds.isEmpty()) {
            content.add(tie(versions));
        }
    }

    private Grid<RuleSetVersion> versions(List<RuleSetVersion> versions) {
        Grid<RuleSetVersion> grid = new Grid<>();
        grid.setItems(versions);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts().get("rulesets.versions"));
        grid.addColumn(version -> SettingsTable.name(version.ruleSet(), texts()))
                .setHeader(texts().get("rulesets.version"))
                .setAutoWidth(true);
        grid.addColumn(version -> PeriodNames.in(texts()).of(JapanTime.dayOf(version.keptAt())))
                .setHeader(texts().get("rulesets.keptAt"))
                .setAutoWidth(true);
        grid.addColumn(RuleSetVersion::keptBy)
                .setHeader(texts().get("rulesets.keptBy"))
                .setAutoWidth(true);
        grid.addColumn(RuleSetVersion::note)
                .setHeader(texts().get("rulesets.why"))
                .setTooltipGenerator(RuleSetVersion::note)
                .setFlexGrow(4);
        grid.addComponentColumn(version ->
                        new Anchor("flags/rule-sets/draft?from=" + version.id(), texts().get("rulesets.draftFrom")))
                .setHeader(texts().get("rulesets.draft"))
                .setAutoWidth(true);
        return grid;
    }

    private Panel comparison(List<RuleSetVersion> versions) {
        FilterBar filters = new FilterBar(texts().get("rulesets.compare"));
        Filter<RuleSetVersion> one = version(filters, "a", "rulesets.compare.one", versions.reversed());
        Filter<RuleSetVersion> other = version(filters, "b", "rulesets.compare.other", versions);
        filters.read(address);
        boolean same = SettingsTable.differing(
                        one.value().ruleSet(), other.value().ruleSet())
                .isEmpty();
        return new Panel(
                texts().get("rulesets.compare"),
                filters,
                same
                        ? new Paragraph(texts().get("rulesets.compare.same"))
                        : new SettingsTable(one.value().ruleSet(), other.value().ruleSet(), texts()));
    }

    private Filter<RuleSetVersion> version(
            FilterBar filters, String parameter, String label, List<RuleSetVersion> versions) {
        return filters.select(
                parameter,
                texts().get(label),
                versions,
                each -> Long.toString(each.id()),
                each -> SettingsTable.name(each.ruleSet(), texts()));
    }

    /** Which version judges a round; administrators may tie a round to one. */
    private Panel tie(List<RuleSetVersion> versions) {
        FilterBar filters = new FilterBar(texts().get("rulesets.tie"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("flags.round"), rounds, ReportingRound::period, texts());
        filters.read(address);
        RoundRules rules = ruleSets.of(round.value().id());
        String name = SettingsTable.name(rules.inForce().ruleSet(), texts());
        Div line = new Div(new Span(texts().get(rules.tied() ? "rulesets.tied" : "rulesets.follows", name)));
        line.addClassName("kurogo-tie");
        if (mayChange) {
            Select<Optional<RuleSetVersion>> choice = new Select<>();
            choice.setLabel(texts().get("rulesets.tie.choice"));
            choice.setItems(Stream.concat(
                            Stream.of(Optional.<RuleSetVersion>empty()),
                            versions.stream().map(Optional::of))
                    .toList());
            choice.setItemLabelGenerator(version -> version.map(each -> SettingsTable.name(each.ruleSet(), texts()))
                    .orElse(texts().get("rulesets.tie.newest")));
            choice.setValue(rules.tied() ? Optional.of(rules.inForce()) : Optional.empty());
            line.add(
                    choice,
                    new Button(
                            texts().get("rulesets.tie.keep"),
                            click -> tie(rules, choice.getValue().map(RuleSetVersion::id))));
        }
        return new Panel(texts().get("rulesets.tie"), filters, line);
    }

    private void tie(RoundRules read, Optional<Long> ruleSetId) {
        try {
            ruleSets.tie(read, ruleSetId);
            Notices.in(texts()).success(texts().get("rulesets.tie.done"));
        } catch (RuleSetNotKept refusal) {
            Notices.in(texts()).error(texts().of("rulesets", refusal.reason()));
        }
        show();
    }
}
