package kurogo.intake.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.RoundTerms;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** One round: its name, its due date and what it asks, to be changed. */
@Route("reception/rounds")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
public class RoundView extends Screen implements HasUrlParameter<String> {

    private final transient RoundService rounds;
    private final transient RoundWork work;
    private final Div content = new Div();

    RoundView(RoundService rounds, RoundWork work) {
        this.rounds = rounds;
        this.work = work;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        show(ReportingPeriod.parse(code)
                .flatMap(rounds::find)
                .orElseThrow(() -> new NotFoundException("No round " + code)));
    }

    private void show(ReportingRound round) {
        title(texts().get("rounds.edit.title", round.title()));
        subtitle(PeriodNames.in(texts()).of(round.period()));
        NewRound now = new NewRound(round.period(), new RoundTerms(round.title(), round.dueOn(), round.asked()));
        RoundForm form = new RoundForm(now, List.of(round.period().year()), texts());
        content.removeAll();
        content.add(new Paragraph(texts().get("rounds.edit.note")), new Panel(texts().get("rounds.new.panel"), form));
        Button save = new Button(
                texts().get("rounds.save"),
                click -> form.valid().map(NewRound::terms).ifPresent(terms -> save(round, terms)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Anchor("reception/rounds", texts().get("rounds.back")), save);
    }

    private void save(ReportingRound seen, RoundTerms terms) {
        try {
            ReportingRound saved = work.change(seen, terms);
            Notices.in(texts()).success(texts().get("rounds.saved", saved.title()));
            UI.getCurrentOrThrow()
                    .navigate(
                            "reception",
                            QueryParameters.of("round", saved.period().code()));
        } catch (StaleVersionException stale) {
            tellConflict(rounds.get(seen.id()), terms);
        }
    }

    /** Nothing was kept. What the other person made of the round stands beside what was filled in here. */
    private void tellConflict(ReportingRound now, RoundTerms wanted) {
        content.getChildren().filter(RoundConflict.class::isInstance).toList().forEach(content::remove);
        content.addComponentAsFirst(new RoundConflict(now, wanted, texts(), () -> show(now)));
    }
}
