package kurogo.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.analysis.Analysis;
import kurogo.analysis.AnalysisService;
import kurogo.analysis.Figure;
import kurogo.analysis.FigureFiles;
import kurogo.analysis.FigurePoints;
import kurogo.analysis.FigureSettings;
import kurogo.analysis.FigureShapesService;
import kurogo.analysis.FigureTitle;
import kurogo.analysis.FigureWords;
import kurogo.analysis.SavedFigureService;
import kurogo.area.AreaService;
import kurogo.report.RoundService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 分析: makes a figure of the figures that count, and its files. */
@Route(AnalysisView.ROUTE)
@Menu(order = 70, icon = "analysis", title = "analysis.nav")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/analysis.css")
public class AnalysisView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "analysis";

    private final transient AnalysisService analyses;
    private final transient FigureFiles files;
    private final transient SavedFigureService figures;
    private final transient CurrentUser currentUser;
    private final transient RoundService rounds;
    private final transient AreaService area;
    private final transient FigureShapesService shapes;
    private final Div content = new Div();
    private final Button undo = new Button(Symbol.UNDO.icon(), pressed -> undo());
    private final transient Deque<QueryParameters> before = new ArrayDeque<>();
    private transient Optional<QueryParameters> now = Optional.empty();

    AnalysisView(
            AnalysisService analyses,
            FigureFiles files,
            SavedFigureService figures,
            RoundService rounds,
            AreaService area,
            FigureShapesService shapes,
            CurrentUser currentUser) {
        this.analyses = analyses;
        this.files = files;
        this.figures = figures;
        this.currentUser = currentUser;
        this.rounds = rounds;
        this.area = area;
        this.shapes = shapes;
        title(texts().get("analysis.title"));
        undo.setText(texts().get("analysis.undo"));
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        now.filter(seen -> !seen.equals(address)).ifPresent(before::push);
        now = Optional.of(address);
        undo.setEnabled(!before.isEmpty());
        actions(undo, savedFigures());
        content.removeAll();
        analyses.of(FigureSettings.of(Chosen.single(address)))
                .ifPresentOrElse(analysis -> show(analysis, address), this::showNothing);
    }

    private void show(Analysis analysis, QueryParameters address) {
        FigureWords words = new FigureWords(texts());
        subtitle(texts().get("analysis.subtitle", words.title(analysis), words.period(analysis)));
        Chosen chosen = new Chosen();
        Button points = new Button(texts().get("analysis.points"), pressed -> say(analysis, chosen));
        points.setEnabled(!new FigurePoints(analysis).municipalities().isEmpty());
        Button keep = new Button(texts().get("analysissaved.keep"), pressed -> keep(analysis, words));
        keep.setVisible(currentUser.get().role() != Role.VIEWER);
        actions(undo, points, keep, savedFigures());
        content.add(
                new AnalysisFilters(texts())
                        .bar(address, analysis, rounds.all(), area.bands().bands(), area.municipalities(), chosen),
                new FigurePanels(Figure.of(analysis, shapes.of(analysis), texts()), files, chosen, texts()));
    }

    private RouterLink savedFigures() {
        RouterLink link = new RouterLink(texts().get("analysissaved.list"), SavedFiguresView.class);
        link.addClassName("kurogo-button-link");
        return link;
    }

    private void keep(Analysis analysis, FigureWords words) {
        FigureTitle title = new FigureTitle(words.title(analysis), false, true);
        new SaveFigureDialog(title, chosen -> figures.save(chosen, analysis), texts()).open();
    }

    /** What is said to points stands in the address, so that it is undone, sent and kept as all else is. */
    private void say(Analysis analysis, Chosen chosen) {
        new AnnotationDialog(
                        analysis,
                        chosen.codes(),
                        all -> {
                            UI ui = UI.getCurrentOrThrow();
                            Map<String, String> address =
                                    Chosen.single(ui.getActiveViewLocation().getQueryParameters());
                            address.put(FigureSettings.POINTS, FigureSettings.points(all));
                            address.values().removeIf(String::isEmpty);
                            ui.navigate(ROUTE, QueryParameters.simple(address));
                        },
                        texts())
                .open();
    }

    private void showNothing() {
        content.add(new EmptyState(
                Symbol.ANALYSIS,
                texts().get("analysis.empty.title"),
                texts().get("analysis.empty.reason"),
                new Anchor("reception", texts().get("analysis.empty.step"))));
    }

    private void undo() {
        QueryParameters last = before.pop();
        now = Optional.empty();
        UI.getCurrentOrThrow().navigate(ROUTE, last);
    }
}
