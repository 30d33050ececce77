package kurogo.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.SignedInUser;
import kurogo.text.Texts;

/**
 * Warns whoever does not use their session before it ends, and ends it. What they typed is kept by the browser's window and offered
 * again when they are back at the same place; nothing of it is sent here for that.
 */
@Tag("kurogo-session")
@JsModule("./session/kurogo-session.ts")
final class IdleSession extends Component {

    private IdleSession(Texts texts) {
        getElement()
                .setPropertyMap(
                        "words",
                        Stream.of("warning", "goOn", "ended", "kept", "putBack", "discard")
                                .collect(Collectors.toMap(word -> word, word -> texts.get("session." + word))));
    }

    /** In the frame of somebody's screens. The warning comes early enough before the end, of a short session at half of it. */
    static IdleSession of(SignedInUser user, Duration warning, Texts texts) {
        int lasts = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        IdleSession session = new IdleSession(texts);
        session.getElement()
                .setProperty("user", user.id())
                .setProperty("lasts", lasts)
                .setProperty("warns", Math.min(warning.toSeconds(), lasts / 2));
        return session;
    }

    /** At the door, where it says why one is there again. */
    static IdleSession atTheDoor(Texts texts) {
        IdleSession session = new IdleSession(texts);
        session.getElement().setProperty("door", true);
        return session;
    }

    /** Somebody is there. The request alone says so, and there is nothing else to do. */
    @ClientCallable
    private void goOn() {}

    /** Nobody was there. The same address asks for a login then, and leads back to itself. */
    @ClientCallable
    private void over() {
        UI.getCurrentOrThrow().getPage().reload();
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
