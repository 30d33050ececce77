package kurogo.analysis.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurogo.analysis.Analysis;
import kurogo.analysis.FigureChange;
import kurogo.analysis.FigureWords;
import kurogo.analysis.measure.Measure;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;

/** Which numbers are other ones than when a figure was kept. */
final class ChangesSince extends Div {

    ChangesSince(List<FigureChange> changes, Analysis kept, Texts texts) {
        String day = PeriodNames.in(texts).of(kept.on());
        if (changes.isEmpty()) {
            add(new Paragraph(texts.get("analysissaved.changes.none", day)));
            return;
        }
        FigureWords words = new FigureWords(texts);
        Measure measure = kept.settings().measure();
        Grid<FigureChange> grid = new Grid<>();
        grid.getElement().setAttribute("aria-label", texts.get("analysissaved.changes"));
        grid.setAllRowsVisible(true);
        grid.addColumn(change -> change.municipality().name()).setHeader(texts.get("analysis.column.municipality"));
        grid.addColumn(change -> words.shown(measure, change.then()))
                .setHeader(texts.get("analysissaved.then", day))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(change -> words.shown(measure, change.now()))
                .setHeader(texts.get("analysissaved.now"))
                .setTextAlign(ColumnTextAlign.END);
        grid.setItems(changes);
        add(grid);
    }
}
