package kurogo.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go who had something left to do first. */
final class AskedAddress {

    private static final String KEPT = AskedAddress.class.getName();

    private AskedAddress() {}

    static void keep(Location asked) {
        session().ifPresent(session -> session.setAttribute(KEPT, asked.getPathWithQueryParameters()));
    }

    /** The address relative to the program's, once; its first screen where nothing was asked for. */
    static String take() {
        return session()
                .flatMap(session -> {
                    @Nullable Object kept = session.getAttribute(KEPT);
                    session.setAttribute(KEPT, null);
                    return Optional.ofNullable(kept);
                })
                .map(String.class::cast)
                .filter(address -> !address.isEmpty())
                .orElse(".");
    }

    private static Optional<VaadinSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent());
    }
}
