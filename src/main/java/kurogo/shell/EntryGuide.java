package kurogo.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import kurogo.access.BeforeEntry;
import kurogo.access.CurrentUser;
import kurogo.uikit.AskedAddress;

/** Leads whoever gave a password and has something left to do before the program opens to where it is done, whatever they asked for. */
@SpringComponent
@ListenerPriority(EntryGuide.BEFORE_ACCESS_IS_CHECKED)
class EntryGuide implements BeforeEnterListener {

    static final int BEFORE_ACCESS_IS_CHECKED = 100;

    private final transient CurrentUser currentUser;

    EntryGuide(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation().getPath();
        currentUser
                .beforeEntry()
                .map(EntryGuide::screen)
                .filter(screen -> !screen.equals(asked))
                .ifPresent(screen -> {
                    if (leadsToAScreen(event)) {
                        AskedAddress.keep(event.getLocation());
                    }
                    event.forwardTo(screen);
                });
    }

    /** Where no screen lies, what Vaadin enters instead has no route. */
    private static boolean leadsToAScreen(BeforeEnterEvent event) {
        return event.getNavigationTarget().isAnnotationPresent(Route.class);
    }

    private static String screen(BeforeEntry left) {
        return switch (left) {
            case SECOND_FACTOR -> SecondFactorView.ADDRESS;
            case OWN_PASSWORD, SECOND_FACTOR_SET_UP -> "account";
        };
    }
}
