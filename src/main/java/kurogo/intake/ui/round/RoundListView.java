package kurogo.intake.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.report.CompletenessService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 報告回: all rounds, which of them take in reports, and how many municipalities have reported. */
@Route("reception/rounds")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class RoundListView extends Screen {

    private final transient RoundService rounds;
    private final transient CompletenessService completeness;
    private final transient AreaService area;
    private final transient Clock clock;
    private final boolean staff;
    private final Div content = new Div();

    RoundListView(
            RoundService rounds,
            CompletenessService completeness,
            AreaService area,
            CurrentUser currentUser,
            Clock clock) {
        this.rounds = rounds;
        this.completeness = completeness;
        this.area = area;
        this.clock = clock;
        Role role = currentUser.get().role();
        this.staff = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        title(texts().get("rounds.list.title"));
        subtitle(texts().get("rounds.list.subtitle"));
        content.addClassName("kurogo-stack");
        add(content);
        show();
    }

    private void show() {
        List<ReportingRound> all = rounds.all();
        content.removeAll();
        content.add(all.isEmpty() ? nothingYet() : grid(all));
        actions(new Anchor("reception", texts().get("reception.back")));
        if (staff && !all.isEmpty()) {
            actions(new Anchor("reception", texts().get("reception.back")), createLink());
        }
    }

    private EmptyState nothingYet() {
        Component[] steps = staff ? new Component[] {createLink()} : new Component[0];
        return new EmptyState(
                Symbol.RECEPTION, texts().get("reception.empty.title"), texts().get("reception.empty.reason"), steps);
    }

    private Anchor createLink() {
        Anchor create = new Anchor("reception/rounds/new", texts().get("rounds.new"));
        create.addClassName("kurogo-button-link");
        return create;
    }

    private RoundGrid grid(List<ReportingRound> all) {
        RoundGrid.Doing doing = new RoundGrid.Doing() {
            @Override
            public void close(ReportingRound round) {
                new CloseRoundDialog(completeness.of(round.id()), texts(), () -> decide(rounds::close, round, "closed"))
                        .open();
            }

            @Override
            public void reopen(ReportingRound round) {
                boolean overdue = round.isLate(JapanTime.today(clock));
                new ReopenRoundDialog(round, overdue, texts(), () -> decide(rounds::reopen, round, "reopened")).open();
            }
        };
        return new RoundGrid(
                all,
                completeness.reportedByRound(),
                area.municipalities().size(),
                staff ? Optional.of(doing) : Optional.empty(),
                texts());
    }

    /** Somebody else may have changed the round meanwhile; then they are told and see what stands now. */
    private void decide(UnaryOperator<ReportingRound> decision, ReportingRound seen, String done) {
        Notices notices = Notices.in(texts());
        try {
            ReportingRound now = decision.apply(seen);
            notices.success(texts().get("rounds." + done, now.title()));
        } catch (StaleVersionException stale) {
            notices.error(texts().get("report.problem.CHANGED_MEANWHILE"));
        }
        show();
    }
}
