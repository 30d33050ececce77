package empty;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first screen after signing in. */
@Route("")
@PermitAll
class GreetingView extends VerticalLayout {

    GreetingView() {
        add(new H1("Greeting"));
    }
}
