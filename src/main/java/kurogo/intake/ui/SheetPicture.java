package kurogo.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.text.Texts;

/** Some rows of a sheet as they stand, their cells marked by what was made of them. */
@Tag("kurogo-sheet")
@JsModule("./sheet/kurogo-sheet.ts")
final class SheetPicture extends Component implements HasSize {

    void show(SheetModel model) {
        getElement().setProperty("model", model.json());
    }

    /** Marks the cell that is looked at and brings it into view. */
    void select(Optional<CellAddress> cell) {
        getElement()
                .setProperty(
                        "selected", cell.map(at -> at.row() + "," + at.column()).orElse(""));
    }

    /** Moves the focus to the selected cell. */
    void focusCell() {
        getElement().callJsFunction("focusCell");
    }

    Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .setPropertyMap("words", Map.of("hidden", Texts.in(getLocale()).get("preview.sheet.hidden")));
    }

    /** A cell was chosen. */
    @DomEvent("kurogo-sheet-select")
    public static final class SelectEvent extends ComponentEvent<SheetPicture> {

        private final CellAddress cell;
        private final boolean edit;

        public SelectEvent(
                SheetPicture source,
                boolean fromClient,
                @EventData("event.detail.row") int row,
                @EventData("event.detail.column") int column,
                @EventData("event.detail.edit") boolean edit) {
            super(source, fromClient);
            this.cell = new CellAddress(row, column);
            this.edit = edit;
        }

        CellAddress cell() {
            return cell;
        }

        /** Whether the person wants to write into it. */
        boolean isEdit() {
            return edit;
        }
    }
}
