package kurogo.intake.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** The rounds, newest first, with what may be done to each. */
final class RoundGrid extends Div {

    /** What staff do from the list. */
    interface Doing {

        void close(ReportingRound round);

        void reopen(ReportingRound round);
    }

    private final transient Texts texts;
    private final transient PeriodNames names;
    private final transient Set<ReportingPeriod> taken;

    RoundGrid(List<ReportingRound> rounds, Map<Long, Integer> reported, int asked, Optional<Doing> doing, Texts texts) {
        this.texts = texts;
        this.names = PeriodNames.in(texts);
        this.taken = rounds.stream().map(ReportingRound::period).collect(Collectors.toSet());
        Grid<ReportingRound> grid = new Grid<>();
        grid.setItems(rounds);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts.get("rounds.list.title"));
        grid.addComponentColumn(round -> title(round, doing.isPresent()))
                .setHeader(texts.get("rounds.name"))
                .setFlexGrow(3);
        grid.addColumn(round -> names.of(round.dueOn()))
                .setHeader(texts.get("rounds.due"))
                .setComparator(ReportingRound::dueOn)
                .setSortable(true)
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(texts.get("rounds.state"))
                .setFlexGrow(1);
        grid.addColumn(round -> texts.get("rounds.reported.of", reported.getOrDefault(round.id(), 0), asked))
                .setHeader(texts.get("rounds.reported"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        grid.addColumn(round -> texts.get(
                        "rounds.asked.of",
                        round.programmes().size(),
                        round.questions().size()))
                .setHeader(texts.get("rounds.asked"))
                .setFlexGrow(1);
        doing.ifPresent(it -> grid.addComponentColumn(round -> steps(round, it))
                .setHeader(texts.get("rounds.steps"))
                .setFlexGrow(2));
        add(grid);
    }

    private Component title(ReportingRound round, boolean staff) {
        String address = staff
                ? "reception/rounds/" + round.period().code()
                : "reception?round=" + round.period().code();
        return new Anchor(address, round.title());
    }

    private Component state(ReportingRound round) {
        return round.isOpen()
                ? new StatusBadge(StatusBadge.Kind.IN_PROGRESS, texts.get("rounds.state.open"))
                : new StatusBadge(StatusBadge.Kind.DONE, texts.get("rounds.state.closed"));
    }

    private Component steps(ReportingRound round, Doing doing) {
        Div steps = new Div();
        steps.addClassName("kurogo-badges");
        Button turn = round.isOpen()
                ? new Button(texts.get("rounds.close"), click -> doing.close(round))
                : new Button(texts.get("rounds.reopen"), click -> doing.reopen(round));
        turn.setAriaLabel(texts.get("rounds.step.of", turn.getText(), round.title()));
        steps.add(turn);
        if (!taken.contains(new ReportingPeriod(
                round.period().year().plus(1), round.period().part()))) {
            Anchor next =
                    new Anchor("reception/rounds/new?from=" + round.period().code(), texts.get("rounds.next"));
            next.getElement().setAttribute("aria-label", texts.get("rounds.step.of", next.getText(), round.title()));
            steps.add(next);
        }
        return steps;
    }
}
