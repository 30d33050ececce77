package kurogo.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import kurogo.uikit.Symbol;

/** The page could not be shown because something broke; the number leads to the log. */
@ParentLayout(MainLayout.class)
@PermitAll
public class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final int INTERNAL_ERROR = 500;

    private final Failures failures;

    FailureView(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        explain(Symbol.ALERT, "failure", failures.record(failure.getException()));
        return INTERNAL_ERROR;
    }
}
