package kurogo.review.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.review.Benefit;
import kurogo.review.Benefit.Outcome;
import kurogo.review.BenefitService;
import kurogo.review.Milestone;
import kurogo.review.Support;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** What became of a round's flags a year later, with and without support, as counts; no proof that one led to the other. */
@Route("flags/benefit")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class BenefitView extends Screen implements AfterNavigationObserver {

    /** Every kind of support a municipality can have been given, none first. */
    private static final List<Set<Support>> KINDS = List.of(
            EnumSet.noneOf(Support.class),
            EnumSet.of(Support.FOLLOW_UP),
            EnumSet.of(Support.TRAINING),
            EnumSet.allOf(Support.class));

    private final transient BenefitService benefits;

    BenefitView(BenefitService benefits) {
        this.benefits = benefits;
        title(texts().get("rulesets.benefit"));
        subtitle(texts().get("rulesets.benefit.subtitle"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        add(ReviewNav.at("flags/benefit", texts()));
        List<ReportingRound> rounds = benefits.rounds();
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    Symbol.WAITING, texts().get("rulesets.benefit.none"), texts().get("rulesets.benefit.none.reason")));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("flags.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("rulesets.benefit.round"), rounds, ReportingRound::period, texts());
        filters.read(event.getLocation().getQueryParameters());
        add(filters);
        benefits.of(round.value().id()).ifPresent(this::show);
    }

    private void show(Benefit benefit) {
        PeriodNames periods = PeriodNames.in(texts());
        NativeTable table = new NativeTable();
        table.addClassName("kurogo-counts");
        table.setCaptionText(texts().get(
                        "rulesets.benefit.caption",
                        periods.of(benefit.before().period()),
                        periods.of(benefit.after().period()),
                        benefit.fates().size()));
        table.getHead().add(head());
        KINDS.forEach(kind -> table.getBody().add(row(benefit, kind)));
        Paragraph caution = new Paragraph(Symbol.CAUTION.icon());
        caution.add(texts().get("rulesets.benefit.caution"));
        caution.addClassName("kurogo-caution");
        add(
                caution,
                new Panel(texts().get("rulesets.benefit.counts"), table),
                new Panel(words("steps"), steps(benefit)));
    }

    private String words(String key, Object... arguments) {
        return texts().get("trainingbenefit." + key, arguments);
    }

    /** Process steps and targets: how many had done each in the two rounds, of how many that say so in both. */
    private NativeTable steps(Benefit benefit) {
        NativeTable table = new NativeTable();
        table.addClassName("kurogo-counts");
        table.setCaptionText(words("steps.caption"));
        NativeTableRow head = new NativeTableRow();
        head.add(heading(texts().get("rulesets.benefit.support"), "col"));
        Arrays.stream(Milestone.values())
                .forEach(milestone -> head.add(heading(texts().of("trainingbenefit", milestone), "col")));
        table.getHead().add(head);
        KINDS.forEach(kind -> table.getBody().add(steps(benefit, kind)));
        return table;
    }

    private NativeTableRow steps(Benefit benefit, Set<Support> support) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(name(support), "row"));
        Arrays.stream(Milestone.values())
                .map(milestone -> benefit.done(milestone, support))
                .forEach(done -> {
                    NativeTableCell cell = new NativeTableCell(
                            done.of() == 0 ? words("none") : words("done", done.before(), done.after(), done.of()));
                    row.add(cell);
                });
        return row;
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(texts().get("rulesets.benefit.support"), "col"));
        Arrays.stream(Outcome.values()).forEach(outcome -> row.add(heading(texts().of("rulesets", outcome), "col")));
        row.add(heading(texts().get("rulesets.benefit.total"), "col"));
        return row;
    }

    private NativeTableRow row(Benefit benefit, Set<Support> support) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(name(support), "row"));
        Arrays.stream(Outcome.values())
                .forEach(outcome -> row.add(new NativeTableCell(Integer.toString(benefit.count(outcome, support)))));
        row.add(new NativeTableCell(Integer.toString(benefit.count(support))));
        return row;
    }

    private String name(Set<Support> support) {
        String kinds = support.isEmpty()
                ? "NONE"
                : support.size() == 1 ? support.iterator().next().name() : "BOTH";
        return texts().get("rulesets.Support." + kinds);
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
