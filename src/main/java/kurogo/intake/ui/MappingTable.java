package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table with what stands in a file at the left and what it means at the right. */
final class MappingTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param caption what is listed, for those who cannot see the panel around it */
    MappingTable(String caption, String... headings) {
        addClassName("kurogo-mapping-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
        add(table);
    }

    /** Adds a row; the first cell names it. */
    NativeTableRow row(Component name, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = row.addHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(name);
        for (Component cell : cells) {
            row.addDataCell().add(cell);
        }
        return row;
    }
}
