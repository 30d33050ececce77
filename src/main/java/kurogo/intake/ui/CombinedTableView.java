package kurogo.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.publication.PublicationService;
import kurogo.report.CombinedRow;
import kurogo.report.CombinedTableService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.TableDownload;

/** 集計表: the reports of a round as one table, every figure with the cell it came from. */
@Route("reception/table")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class CombinedTableView extends Screen implements AfterNavigationObserver {

    private final transient CombinedTableService table;
    private final transient PublicationService publication;
    private final transient List<ReportingRound> rounds;
    private final transient Map<MunicipalityCode, String> names;
    private final transient CombinedSilences silences = new CombinedSilences(texts());
    private final Div content = new Div();

    CombinedTableView(
            CombinedTableService table, RoundService rounds, AreaService area, PublicationService publication) {
        this.table = table;
        this.publication = publication;
        this.rounds = rounds.all();
        this.names = area.names(texts().language());
        title(texts().get("reception.table.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    Symbol.RECEPTION,
                    texts().get("reception.empty.title"),
                    texts().get("reception.empty.reason"),
                    new Anchor("reception", texts().get("reception.back"))));
            return;
        }
        FilterBar filters = new FilterBar(texts().get("reception.filters"));
        Filter<ReportingRound> round =
                filters.selectRound(texts().get("reception.round"), rounds, ReportingRound::period, texts());
        filters.read(event.getLocation().getQueryParameters());
        add(filters, content);
        show(round.value());
    }

    private void show(ReportingRound round) {
        List<CombinedRow> rows = table.ofRound(round.id());
        subtitle(round.title());
        CombinedTableFile file = new CombinedTableFile(round, rows, texts());
        actions(
                new Anchor("reception?round=" + round.period().code(), texts().get("reception.back")),
                new DownloadButton("XLSX", file::xlsx),
                new DownloadButton("CSV", file::csv),
                new DownloadButton(
                        texts().get("publication.button"), () -> publication("fileName", round, publication::cases)),
                new DownloadButton(
                        texts().get("publication.few.button"),
                        () -> publication("few.fileName", round, publication::fewCases)));
        content.removeAll();
        content.add(grid(rows));
    }

    private Download publication(String name, ReportingRound round, BiFunction<ReportingRound, Locale, byte[]> file) {
        return TableDownload.workbook(
                texts().get("publication." + name, round.period().code()), file.apply(round, texts().language()));
    }

    private Grid<CombinedRow> grid(List<CombinedRow> rows) {
        Grid<CombinedRow> grid = new Grid<>();
        grid.setItems(rows);
        grid.setHeight("70vh");
        grid.setMultiSort(true);
        grid.getElement().setAttribute("aria-label", texts().get("reception.table.title"));
        grid.addComponentColumn(
                        row -> new Anchor("municipalities/" + row.municipality().digits(), name(row)))
                .setHeader(texts().get("reception.municipality"))
                .setComparator(CombinedRow::municipality)
                .setSortable(true);
        grid.addColumn(row -> programme(row.programme()))
                .setHeader(texts().get("reception.programme"))
                .setComparator(CombinedRow::programme)
                .setSortable(true);
        grid.addColumn(row -> yesNo(row, row.run()))
                .setHeader(texts().get("report.Field.RUN"))
                .setAutoWidth(true)
                .setSortable(true);
        figure(grid, "reception.table.cases", FigureFormat.CASES, CombinedRow::cases);
        figure(grid, "reception.table.cost", FigureFormat.THOUSAND_YEN, CombinedRow::costYen);
        figure(grid, "reception.table.contracted", FigureFormat.THOUSAND_YEN, CombinedRow::contractedYen);
        grid.addColumn(row -> row.way()
                        .asValue()
                        .map(way -> texts().of("report", way))
                        .orElseGet(() -> silences.onScreen(row, row.way())))
                .setHeader(texts().get("report.Field.WAY"));
        grid.addColumn(CombinedRow::sourceCell)
                .setHeader(texts().get("reception.table.source"))
                .setTooltipGenerator(CombinedRow::sourceFile)
                .setFlexGrow(2);
        return grid;
    }

    private String name(CombinedRow row) {
        return names.getOrDefault(row.municipality(), row.name());
    }

    private void figure(
            Grid<CombinedRow> grid, String heading, FigureFormat format, Function<CombinedRow, Answer<Long>> answer) {
        Figures figures = Figures.in(texts());
        grid.addColumn(row -> answer.apply(row)
                        .asValue()
                        .map(value -> figures.bare(format, value))
                        .orElseGet(() -> silences.onScreen(row, answer.apply(row))))
                .setHeader(texts().get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(row -> answer.apply(row).asValue().orElse(-1L))
                .setAutoWidth(true)
                .setSortable(true);
    }

    private String yesNo(CombinedRow row, Answer<Boolean> run) {
        return run.asValue().map(ran -> texts().get("reception." + ran)).orElseGet(() -> silences.onScreen(row, run));
    }

    private String programme(Programme programme) {
        return texts().get("report.Programme.short." + programme.name());
    }
}
