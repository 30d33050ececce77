package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a screen. */
public final class Panel extends Section {

    private final Div head = new Div();
    private final Div body = new Div();

    public Panel(String title, Component... content) {
        addClassName("kurogo-panel");
        head.addClassName("kurogo-panel-head");
        body.addClassName("kurogo-panel-body");
        head.add(new H2(title));
        body.add(content);
        add(head, body);
    }

    /** Puts links or buttons beside the title. */
    public Panel actions(Component... actions) {
        Div right = new Div(actions);
        right.addClassName("kurogo-panel-actions");
        head.add(right);
        return this;
    }

    /** What stands under the title now instead of what stood there before. */
    public void content(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
