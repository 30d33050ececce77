package kurogo.municipality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.access.OwnSettings;
import kurogo.calendar.PeriodNames;
import kurogo.export.WrittenTable;
import kurogo.municipality.MunicipalityRow;
import kurogo.municipality.MunicipalityService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.table.DataTable;
import kurogo.uikit.table.ExportButtons;

/** 市町村: one line a municipality with its figures in a round. */
@Route(MunicipalityListView.ROUTE)
@Menu(order = 30, icon = "municipality", title = "municipality.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class MunicipalityListView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "municipalities";
    private static final String COLUMNS = "municipality.columns";

    private final transient MunicipalityService municipalities;
    private final transient OwnSettings settings;
    private final transient List<ReportingRound> rounds;
    private final Div content = new Div();

    MunicipalityListView(MunicipalityService municipalities, OwnSettings settings, RoundService rounds) {
        this.municipalities = municipalities;
        this.settings = settings;
        this.rounds = rounds.all();
        title(texts().get("municipality.title"));
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        if (rounds.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.MUNICIPALITY,
                    texts().get("municipality.empty.title"),
                    texts().get("municipality.empty.reason"),
                    new Anchor("reception", texts().get("municipality.empty.step"))));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("municipality.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("municipality.round"), rounds, ReportingRound::period, texts());
        filters.read(event.getLocation().getQueryParameters());
        DataTable<MunicipalityRow> table = table(round.value());
        filters.keep(table);
        filters.read(event.getLocation().getQueryParameters());
        table.onChange(() -> {
            settings.keep(COLUMNS, table.chosen());
            keepInAddress(filters.toAddress());
        });
        filters.addAside(new ExportButtons(
                texts().get("municipality.fileName", round.value().period().code()),
                () -> exported(table, round.value()),
                texts()));
        content.add(filters, table);
    }

    private DataTable<MunicipalityRow> table(ReportingRound round) {
        List<MunicipalityRow> rows = municipalities.ofRound(round);
        DataTable<MunicipalityRow> table = new DataTable<>(
                texts().get("municipality.title"),
                new MunicipalityColumns(texts()).of(rows, round.period(), municipalities.listedKinds()),
                rows,
                texts());
        table.setTableHeight("max(24rem, calc(100vh - 16rem))");
        settings.find(COLUMNS).ifPresent(table::choose);
        return table;
    }

    private WrittenTable exported(DataTable<MunicipalityRow> table, ReportingRound round) {
        return table.exported(
                texts().get("municipality.title"),
                List.of(
                        PeriodNames.in(texts()).of(round.period()) + " " + round.title(),
                        texts().get("municipality.source"),
                        texts().get("municipality.note.blank")));
    }

    /** Without going anywhere: whoever types into the table keeps their place. */
    private static void keepInAddress(QueryParameters parameters) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(ROUTE, parameters));
    }
}
