package kurogo.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/**
 * Ends the login together with the screens. Vaadin by itself lets only the screens of an unused session go; the browser, which goes on asking
 * whether it is still there, would open them again.
 */
@SpringComponent
class SessionEnd implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionDestroyListener(SessionEnd::endLogin);
    }

    private static void endLogin(SessionDestroyEvent end) {
        Optional.ofNullable(end.getSession().getSession()).ifPresent(SessionEnd::invalidate);
    }

    private static void invalidate(WrappedSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // It is what ended the screens.
        }
    }
}
