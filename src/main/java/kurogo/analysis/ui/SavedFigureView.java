package kurogo.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.analysis.Analysis;
import kurogo.analysis.AnalysisService;
import kurogo.analysis.Figure;
import kurogo.analysis.FigureChange;
import kurogo.analysis.FigureFiles;
import kurogo.analysis.FigureNotSaved;
import kurogo.analysis.FigureShapesService;
import kurogo.analysis.FigureTitle;
import kurogo.analysis.SavedFigure;
import kurogo.analysis.SavedFigureService;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** A saved figure: as it was kept, or with the figures that count now, and what changed since. */
@Route(SavedFigureView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/analysis.css")
public class SavedFigureView extends Screen implements HasUrlParameter<Long> {

    static final String ROUTE = "analysis/figure";

    private final transient SavedFigureService figures;
    private final transient AnalysisService analyses;
    private final transient FigureFiles files;
    private final transient FigureShapesService shapes;
    private final transient CurrentUser currentUser;
    private transient Chosen chosen = new Chosen();
    private final Div content = new Div();

    SavedFigureView(
            SavedFigureService figures,
            AnalysisService analyses,
            FigureFiles files,
            FigureShapesService shapes,
            CurrentUser currentUser) {
        this.figures = figures;
        this.analyses = analyses;
        this.files = files;
        this.shapes = shapes;
        this.currentUser = currentUser;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        chosen.read(Chosen.single(event.getLocation().getQueryParameters()));
        show(figures.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(SavedFigure figure) {
        title(figure.title());
        subtitle(texts().get(
                        figure.pinned() ? "analysissaved.subtitle.pinned" : "analysissaved.subtitle.live",
                        figure.latest(),
                        figure.owner()));
        Analysis kept = figures.kept(figure, figure.latest());
        Analysis live = analyses.of(figure.settings()).orElse(kept);
        actions(buttons(figure, live).toArray(Button[]::new));
        Analysis shown = figure.pinned() ? kept : live;
        content.removeAll();
        chosen = chosen.anew();
        content.add(
                new FigurePanels(Figure.of(shown, shapes.of(shown), texts()), files, chosen, texts()),
                new Panel(
                        texts().get("analysissaved.changes"),
                        new ChangesSince(FigureChange.between(kept, live), kept, texts())),
                new Panel(
                        texts().get("analysissaved.versions"), new FigureVersions(figures.versions(figure), texts())));
    }

    private List<Button> buttons(SavedFigure figure, Analysis live) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button(
                texts().get("analysissaved.open"),
                pressed -> UI.getCurrentOrThrow()
                        .navigate(
                                AnalysisView.ROUTE,
                                QueryParameters.simple(figure.settings().address()))));
        if (figure.own() && currentUser.get().role() != Role.VIEWER) {
            buttons.add(new Button(texts().get("analysissaved.renew"), pressed -> renew(figure, live)));
            buttons.add(new Button(texts().get("analysissaved.change"), pressed -> change(figure)));
            buttons.add(new Button(texts().get("analysissaved.delete"), pressed -> askToDelete(figure)));
        }
        return buttons;
    }

    private void renew(SavedFigure figure, Analysis live) {
        carryOut(figure, () -> figures.renew(figure, live));
    }

    private void change(SavedFigure figure) {
        new SaveFigureDialog(
                        new FigureTitle(figure.title(), figure.shared(), figure.pinned()),
                        title -> {
                            figures.change(figure, title);
                            show(figures.find(figure.id()).orElseThrow(NotFoundException::new));
                        },
                        texts())
                .open();
    }

    private void askToDelete(SavedFigure figure) {
        ConfirmDialog ask = new ConfirmDialog(
                texts().get("analysissaved.delete.title"),
                texts().get("analysissaved.delete.lost", figure.title(), figure.latest()),
                texts().get("analysissaved.delete"),
                confirmed -> {
                    figures.delete(figure);
                    UI.getCurrentOrThrow().navigate(SavedFiguresView.ROUTE);
                });
        ask.setCancelable(true);
        ask.setCancelText(texts().get("analysissaved.cancel"));
        ask.open();
    }

    private void carryOut(SavedFigure figure, Runnable change) {
        try {
            change.run();
            Notices.in(texts()).success(texts().get("analysissaved.done"));
        } catch (FigureNotSaved refused) {
            Notices.in(texts()).error(texts().of("analysissaved", refused.reason()));
        }
        show(figures.find(figure.id()).orElseThrow(NotFoundException::new));
    }
}
