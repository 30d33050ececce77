package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import kurogo.uikit.Panel;

/** Where it is shown what a file would change. */
final class PreviewPlace extends Div {

    PreviewPlace() {
        super();
        addClassName("kurogo-stack");
    }

    /** Shows it in sight, for it stands below the field the file came from. */
    void show(Panel found) {
        exchange(found);
        found.scrollIntoView();
    }

    /** Shows it where it stands, while somebody is at the fields above. */
    void exchange(Panel found) {
        removeAll();
        add(found);
    }
}
