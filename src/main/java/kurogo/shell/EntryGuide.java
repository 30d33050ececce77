package kurogo.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.spring.annotation.SpringComponent;
import kurogo.access.CurrentUser;

/** Leads whoever signed in with a password somebody else chose to the screen where they choose their own, whatever they asked for. */
@SpringComponent
@ListenerPriority(OwnPasswordFirst.BEFORE_ACCESS_IS_CHECKED)
class OwnPasswordFirst implements BeforeEnterListener {

    static final int BEFORE_ACCESS_IS_CHECKED = 100;

    private static final String ACCOUNT = "account";

    private final transient CurrentUser currentUser;

    OwnPasswordFirst(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.hasYetToChooseAPassword()
                && !event.getLocation().getPath().equals(ACCOUNT)) {
            event.forwardTo(ACCOUNT);
        }
    }
}
