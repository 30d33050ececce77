package kurogo.analysis.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.analysis.FigureWords;
import kurogo.analysis.SavedFigure;
import kurogo.analysis.SavedFigureService;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 保存した図: one's own figures and those colleagues share. */
@Route(SavedFiguresView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class SavedFiguresView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "analysis/figures";

    private final transient SavedFigureService figures;
    private final Grid<SavedFigure> grid = new Grid<>();

    SavedFiguresView(SavedFigureService figures) {
        this.figures = figures;
        title(texts().get("analysissaved.list"));
        RouterLink make = new RouterLink(texts().get("analysissaved.make"), AnalysisView.class);
        make.addClassName("kurogo-button-link");
        Anchor books = new Anchor("analysis/books", texts().get("analysissaved.books"));
        books.addClassName("kurogo-button-link");
        actions(books, make);
        PeriodNames names = PeriodNames.in(texts());
        grid.getElement().setAttribute("aria-label", texts().get("analysissaved.list"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(SavedFiguresView::link)
                .setHeader(texts().get("analysissaved.title"))
                .setFlexGrow(3);
        grid.addColumn(figure ->
                        new FigureWords(texts()).measure(figure.settings().measure()))
                .setHeader(texts().get("analysis.field.measure"));
        grid.addColumn(figure -> texts().get(figure.pinned() ? "analysissaved.isPinned" : "analysissaved.isLive"))
                .setHeader(texts().get("analysissaved.data"));
        grid.addColumn(SavedFigure::owner).setHeader(texts().get("analysissaved.owner"));
        grid.addColumn(figure -> texts().get(figure.shared() ? "analysissaved.isShared" : "analysissaved.isOwn"))
                .setHeader(texts().get("analysissaved.seenBy"));
        grid.addColumn(figure -> names.of(JapanTime.dayOf(figure.keptAt())))
                .setHeader(texts().get("analysissaved.keptOn"))
                .setWidth("10.5em")
                .setFlexGrow(0);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<SavedFigure> all = figures.all();
        grid.setItems(all);
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.ANALYSIS,
                    texts().get("analysissaved.empty.title"),
                    texts().get("analysissaved.empty.reason")));
        } else {
            add(grid);
        }
    }

    private static Anchor link(SavedFigure figure) {
        return new Anchor(SavedFigureView.ROUTE + "/" + figure.id(), figure.title());
    }
}
