package kurogo.shell;

import com.vaadin.flow.component.html.Anchor;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** A screen that stands in for one that cannot be shown: what happened, and the way on. */
abstract class ErrorPage extends Screen {

    /** Shows words {@code shell.<what>.title}, {@code .reason} and a way back to the overview. */
    final void explain(Symbol symbol, String what, Object... arguments) {
        title(texts().get("shell." + what + ".title"));
        Anchor home = new Anchor("", texts().get("shell.error.home"));
        home.addClassName("kurogo-button-link");
        home.getElement().setAttribute("router-link", true);
        add(new EmptyState(
                symbol,
                texts().get("shell." + what + ".headline"),
                texts().get("shell." + what + ".reason", arguments),
                home));
    }
}
