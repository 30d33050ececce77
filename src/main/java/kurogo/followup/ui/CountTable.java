package kurogo.followup.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A small table of two columns: what, and how many or when. */
final class CountTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    CountTable(String label, String heading) {
        addClassName("kurogo-count-table");
        getElement().setAttribute("aria-label", label);
        add(new NativeTableHeader(new NativeTableRow(new NativeTableCell(), new NativeTableHeaderCell(heading))), body);
    }

    void row(String name, String value) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(head, new NativeTableCell(value)));
    }
}
