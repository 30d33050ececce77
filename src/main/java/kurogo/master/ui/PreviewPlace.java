package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import kurogo.uikit.Panel;

/** Where it is shown what a file would change; what is new there is brought into sight, for it stands below the fields it came from. */
final class PreviewPlace extends Div {

    PreviewPlace() {
        super();
        addClassName("kurogo-stack");
    }

    void show(Panel found) {
        removeAll();
        add(found);
        found.scrollIntoView();
    }
}
