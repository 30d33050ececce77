package kurogo.reminder.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Addressee;
import kurogo.reminder.Occasion;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.table.ExportButtons;

/** 依頼・督促: asks the municipalities whose report is missing, and shows what was asked before. */
@Route("reception/reminders")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
public class ReminderView extends Screen implements AfterNavigationObserver {

    private final transient ReminderWork work;
    private final transient List<ReportingRound> rounds;
    private final transient AreaService area;
    private final Div content = new Div();

    ReminderView(ReminderWork work, RoundService rounds, AreaService area) {
        this.work = work;
        this.area = area;
        this.rounds = rounds.all();
        title(texts().get("reminders.title"));
        content.addClassName("kurogo-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    Symbol.RECEPTION, texts().get("reception.empty.title"), texts().get("reception.empty.reason")));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("reception.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("reception.round"), rounds, ReportingRound::period, texts());
        filters.read(event.getLocation().getQueryParameters());
        Filter<Occasion> occasion = filters.select(
                "occasion",
                texts().get("reminders.occasion"),
                suggestedFirst(work.letters().occasion(round.value())),
                Occasion::name,
                choice -> texts().of("reminders", choice));
        filters.read(event.getLocation().getQueryParameters());
        add(filters, content);
        show(round.value(), occasion.value());
    }

    /** What suits the day stands when the address names none. */
    private static List<Occasion> suggestedFirst(Occasion suggested) {
        List<Occasion> occasions = new ArrayList<>(Arrays.asList(Occasion.values()));
        occasions.remove(suggested);
        occasions.addFirst(suggested);
        return occasions;
    }

    private void show(ReportingRound round, Occasion occasion) {
        subtitle(texts().get(
                        "reception.subtitle",
                        round.title(),
                        PeriodNames.in(texts()).of(round.dueOn())));
        actions(new Anchor("reception?round=" + round.period().code(), texts().get("reception.back")));
        List<Addressee> missing = work.letters().missing(round.id());
        LogPanel log = new LogPanel(work.reminders(), round, texts());
        content.removeAll();
        if (missing.isEmpty()) {
            content.add(
                    new Panel(texts().get("reminders.missing"), new Paragraph(texts().get("reminders.nobody"))), log);
            return;
        }
        MunicipalityNames names = MunicipalityNames.in(area, texts().language());
        OrderPanels order = new OrderPanels(work, round, occasion, names, texts(), log::refresh);
        MissingGrid grid = new MissingGrid(missing, names, texts(), order::refresh);
        order.choose(grid::chosen);
        MissingListFile file = new MissingListFile(round, missing, texts());
        Panel whom = new Panel(texts().get("reminders.missing.count", missing.size()), grid);
        whom.actions(new ExportButtons(file.name(), file::table, work.personal()::taken, texts()));
        content.add(whom, order, log);
    }
}
