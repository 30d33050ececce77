package kurogo.followup.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** A small table: what, and beside it how many or when. */
final class CountTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    CountTable(String label, String... headings) {
        addClassName("kurogo-count-table");
        getElement().setAttribute("aria-label", label);
        NativeTableRow heads = new NativeTableRow(new NativeTableCell());
        Stream.of(headings).map(NativeTableHeaderCell::new).forEach(heads::add);
        add(new NativeTableHeader(heads), body);
    }

    void row(String name, String... values) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        Stream.of(values).map(NativeTableCell::new).forEach(row::add);
        body.add(row);
    }
}
