package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/** Looks every second how far something is, while it goes on and somebody sees the component that shows it. */
public final class Lookout {

    private static final int EVERY_MILLIS = 1_000;

    private final Component shown;
    private final Runnable look;
    private Optional<Registration> looking = Optional.empty();

    /**
     * Looks for nothing yet.
     *
     * @param shown what shows it
     * @param look looks how far it is
     */
    public Lookout(Component shown, Runnable look) {
        this.shown = shown;
        this.look = look;
        shown.addDetachListener(gone -> rest(gone.getUI()));
    }

    /** Looks from now on. */
    public void watch() {
        shown.getUI().filter(ui -> looking.isEmpty()).ifPresent(ui -> {
            ui.setPollInterval(EVERY_MILLIS);
            looking = Optional.of(ui.addPollListener(poll -> look.run()));
        });
    }

    /** Looks no more. */
    public void rest() {
        shown.getUI().ifPresent(this::rest);
    }

    private void rest(UI ui) {
        looking.ifPresent(registration -> {
            registration.remove();
            ui.setPollInterval(-1);
        });
        looking = Optional.empty();
    }
}
