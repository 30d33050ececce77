package kurogo.intake.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundExistsException;
import kurogo.report.RoundService;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** A new round, blank or made from an earlier one: {@code ?from=R7}. */
@Route("reception/rounds/new")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
public class NewRoundView extends Screen implements AfterNavigationObserver {

    private static final int YEARS_BACK = 5;

    private final transient RoundService rounds;
    private final transient FiscalYear thisYear;

    NewRoundView(RoundService rounds, Clock clock) {
        this.rounds = rounds;
        this.thisYear = FiscalYear.of(JapanTime.today(clock));
        title(texts().get("rounds.new.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<ReportingRound> from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .flatMap(ReportingPeriod::parse)
                .flatMap(rounds::find);
        NewRound proposal = from.map(rounds::following)
                .orElseGet(() -> RoundProposal.of(ReportingPeriod.annual(thisYear), texts()));
        RoundForm form = new RoundForm(proposal, years(proposal.period().year()), texts());
        from.ifPresent(before -> form.dueHint(DueDateHint.proposed(before.dueOn(), proposal.dueOn(), texts())));
        Div content = new Div();
        content.addClassName("kurogo-stack");
        from.map(before -> new Paragraph(texts().get("rounds.new.from", before.title())))
                .ifPresent(content::add);
        content.add(new Panel(texts().get("rounds.new.panel"), form));
        add(content);
        Button create =
                new Button(texts().get("rounds.create"), click -> form.valid().ifPresent(it -> create(it, form)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Anchor("reception/rounds", texts().get("rounds.back")), create);
    }

    /** Newest first. */
    private List<FiscalYear> years(FiscalYear proposed) {
        SortedSet<FiscalYear> years = new TreeSet<>(List.of(proposed));
        IntStream.rangeClosed(-YEARS_BACK, 1).mapToObj(thisYear::plus).forEach(years::add);
        return List.copyOf(years.reversed());
    }

    private void create(NewRound round, RoundForm form) {
        try {
            ReportingRound created = rounds.create(round);
            Notices.in(texts()).success(texts().get("rounds.created", created.title()));
            UI.getCurrentOrThrow()
                    .navigate(
                            "reception",
                            QueryParameters.of("round", created.period().code()));
        } catch (RoundExistsException exists) {
            form.periodTaken();
        }
    }
}
