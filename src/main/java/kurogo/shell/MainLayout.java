package kurogo.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;

/**
 * Puts every screen into the frame. It does not say what that is made of: the browser fetches all that a layout or an error page refers to before
 * anything else, at the door too, where there is no frame.
 */
@Layout
@PermitAll
public class MainLayout extends Composite<Component> implements RouterLayout {

    static final String CONTENT_ID = "kurogo-content";

    private final transient Frame frame;

    MainLayout(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected Component initContent() {
        return frame.whole();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.show(content);
    }
}
