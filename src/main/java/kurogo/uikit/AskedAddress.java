package kurogo.uikit;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go who had something left to do first: to give the second factor, to choose a password, to set a second
 * factor up. Whoever keeps an address has seen that a screen lies there.
 */
public final class AskedAddress {

    private static final String KEPT = AskedAddress.class.getName();
    private static final String BELOW_THE_PROGRAM = "./";

    private AskedAddress() {}

    /** Keeps the address of a screen until its session may go there. */
    public static void keep(Location asked) {
        session().ifPresent(session -> session.setAttribute(KEPT, asked.getPathWithQueryParameters()));
    }

    /**
     * The address, once; that of the program's first screen where nothing was asked for. It is a path below the program's own
     * address whatever it is made of: a colon in it makes no other scheme.
     */
    public static String take() {
        return BELOW_THE_PROGRAM
                + session()
                        .flatMap(session -> {
                            @Nullable Object kept = session.getAttribute(KEPT);
                            session.setAttribute(KEPT, null);
                            return Optional.ofNullable(kept);
                        })
                        .map(String.class::cast)
                        .orElse("");
    }

    private static Optional<VaadinSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent());
    }
}
