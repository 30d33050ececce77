package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;
import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** Every answer with the cell it was read in: the text as it stands and what it was understood to say. */
final class UnderstoodGrid extends Div {

    private static final String HEIGHT = "26rem";

    UnderstoodGrid(UnderstoodReport report, Texts texts) {
        AnswerWords words = new AnswerWords(texts);
        Grid<UnderstoodCell> grid = new Grid<>();
        grid.setItems(report.cells());
        grid.setHeight(HEIGHT);
        grid.getElement().setAttribute("aria-label", texts.get("reception.understood"));
        grid.addColumn(cell -> words.field(cell.field()))
                .setHeader(texts.get("reception.field"))
                .setFlexGrow(3);
        grid.addColumn(cell -> cell.place().inFile())
                .setHeader(texts.get("reception.cell"))
                .setFlexGrow(1);
        grid.addColumn(UnderstoodCell::cellText)
                .setHeader(texts.get("reception.cellText"))
                .setFlexGrow(2);
        grid.addColumn(cell -> words.value(cell))
                .setHeader(texts.get("reception.understood"))
                .setFlexGrow(2);
        grid.addComponentColumn(cell -> confidence(cell, texts))
                .setHeader(texts.get("reception.confidence"))
                .setFlexGrow(2);
        add(grid);
    }

    private static Component confidence(UnderstoodCell cell, Texts texts) {
        Div badges = new Div();
        badges.addClassName("kurogo-badges");
        if (cell.confidence() == Confidence.CORRECTED) {
            badges.add(new StatusBadge(StatusBadge.Kind.IN_PROGRESS, texts.get("reception.corrected")));
        }
        if (!cell.note().isEmpty()) {
            badges.add(new Span(texts.get("reception.note", cell.note())));
        }
        return badges;
    }
}
