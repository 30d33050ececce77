package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurogo.municipality.MunicipalityRow;
import kurogo.municipality.MunicipalityService;
import kurogo.report.CombinedRow;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;

/** 市町村: one line a municipality with its figures in a round. */
@Route("municipalities")
@Menu(order = 30, icon = "municipality", title = "municipality.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class MunicipalityListView extends Screen implements AfterNavigationObserver {

    private final transient MunicipalityService municipalities;
    private final transient List<ReportingRound> rounds;
    private final Div content = new Div();

    MunicipalityListView(MunicipalityService municipalities, RoundService rounds) {
        this.municipalities = municipalities;
        this.rounds = rounds.all();
        title(texts().get("municipality.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    Symbol.MUNICIPALITY,
                    texts().get("municipality.empty.title"),
                    texts().get("municipality.empty.reason")));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("municipality.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("municipality.round"), rounds, ReportingRound::period, texts());
        Filter<String> search = filters.search("q", texts().get("municipality.search"));
        filters.read(event.getLocation().getQueryParameters());
        add(filters, content);
        content.add(grid(municipalities.ofRound(round.value()).stream()
                .filter(row -> matches(row, search.value().strip()))
                .toList()));
    }

    private static boolean matches(MunicipalityRow row, String text) {
        return row.municipality().name().contains(text)
                || row.municipality().kana().contains(text)
                || row.municipality().code().digits().contains(text);
    }

    private Grid<MunicipalityRow> grid(List<MunicipalityRow> rows) {
        Grid<MunicipalityRow> grid = new Grid<>();
        grid.setItems(rows);
        grid.setHeight("70vh");
        grid.setMultiSort(true);
        grid.getElement().setAttribute("aria-label", texts().get("municipality.title"));
        grid.addComponentColumn(row -> new Anchor(
                        "municipalities/" + row.municipality().code().digits(),
                        row.municipality().name()))
                .setHeader(texts().get("municipality.name"))
                .setComparator(row -> row.municipality().code())
                .setSortable(true);
        number(grid, "municipality.residents", row -> row.residents().map(Integer::longValue));
        grid.addComponentColumn(this::reported)
                .setHeader(texts().get("municipality.reported"))
                .setComparator(MunicipalityRow::reported)
                .setSortable(true);
        for (Programme programme : Programme.REVIEWED) {
            cases(grid, programme);
        }
        number(grid, "municipality.cost", MunicipalityListView::cost);
        grid.addColumn(MunicipalityRow::openFlags)
                .setHeader(texts().get("municipality.flags"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true);
        return grid;
    }

    private StatusBadge reported(MunicipalityRow row) {
        return row.reported()
                ? new StatusBadge(StatusBadge.Kind.DONE, texts().get("municipality.hasReported"))
                : new StatusBadge(StatusBadge.Kind.MISSING, texts().get("municipality.notReported"));
    }

    private void number(Grid<MunicipalityRow> grid, String heading, Function<MunicipalityRow, Optional<Long>> of) {
        Figures figures = Figures.in(texts());
        FigureFormat format = heading.endsWith("cost") ? FigureFormat.THOUSAND_YEN : FigureFormat.PERSONS;
        grid.addColumn(row ->
                        of.apply(row).map(value -> figures.bare(format, value)).orElse("－"))
                .setHeader(texts().get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(row -> of.apply(row).orElse(-1L))
                .setSortable(true);
    }

    private void cases(Grid<MunicipalityRow> grid, Programme programme) {
        grid.addColumn(row -> Optional.ofNullable(row.rows().get(programme))
                        .filter(CombinedRow::reported)
                        .map(this::cases)
                        .orElse(""))
                .setHeader(texts().get("report.Programme.short." + programme.name()))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(row -> Optional.ofNullable(row.rows().get(programme))
                        .flatMap(found -> found.cases().asValue())
                        .orElse(-1L))
                .setSortable(true);
    }

    private String cases(CombinedRow row) {
        boolean notRun = row.run().equals(Answer.of(false));
        return row.cases()
                .asValue()
                .map(value -> Figures.in(texts()).bare(FigureFormat.CASES, value))
                .orElseGet(() -> texts().get("report.Silence."
                        + (notRun
                                ? "NOT_RUN"
                                : row.cases().asSilence().orElseThrow().name())));
    }

    private static Optional<Long> cost(MunicipalityRow row) {
        return row.rows().values().stream()
                .filter(found -> found.programme().isReviewed())
                .flatMap(found -> found.costYen().asValue().stream())
                .reduce(Long::sum);
    }
}
