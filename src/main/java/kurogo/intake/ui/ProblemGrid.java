package kurogo.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import kurogo.intake.read.Problem;
import kurogo.text.Texts;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.chart.Level;

/** Problems with their cell, its text, the reason and what to do; errors first. */
final class ProblemGrid extends Div {

    private static final int MANY = 12;

    ProblemGrid(List<Problem> problems, Texts texts) {
        Grid<Problem> grid = new Grid<>();
        grid.setItems(problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList());
        grid.setAllRowsVisible(problems.size() <= MANY);
        grid.getElement().setAttribute("aria-label", texts.get("reception.preview.problems"));
        grid.addComponentColumn(problem -> new SeverityBadge(problem.isError() ? Level.ALERT : Level.NOTE, texts))
                .setHeader(texts.get("reception.weight"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem -> problem.place().inFile())
                .setHeader(texts.get("reception.cell"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Problem::cellText)
                .setHeader(texts.get("reception.cellText"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(problem -> ProblemWords.sentence(problem, texts))
                .setHeader(texts.get("reception.reason"))
                .setFlexGrow(5)
                .setTooltipGenerator(problem -> ProblemWords.sentence(problem, texts));
        add(grid);
    }
}
