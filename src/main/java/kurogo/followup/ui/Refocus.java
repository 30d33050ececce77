package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.CalendarEntry;

/**
 * Brings the keyboard back after a screen was shown anew: whoever moved something with the keys goes on from there, wherever it stands
 * now, and does not begin at the top of the page again.
 */
final class Refocus {

    private static final String FIRST_THAT_SHOWS = """
            $0.split(' ').map(id => document.getElementById(id)).find(one => one && one.offsetParent)?.focus()
            """;

    private Refocus() {}

    static String action(long id) {
        return "action-" + id;
    }

    static String conversation(long id) {
        return "conversation-" + id;
    }

    static String plan(MunicipalityCode code) {
        return "plan-" + code.digits();
    }

    static String of(CalendarEntry entry) {
        return switch (entry.kind()) {
            case PLANNED, HELD, NOT_HELD -> conversation(entry.id());
            case ACTION -> action(entry.id());
            case TRAINING -> "training-" + entry.id();
        };
    }

    /** Lets something be found under a name, and be brought the keyboard to though no key leads there. */
    static void name(Component one, String id) {
        one.setId(id);
        one.getElement().setAttribute("tabindex", "-1");
    }

    /** Goes to the first of some that shows. */
    static void on(String... ids) {
        UI.getCurrentOrThrow().getPage().executeJs(FIRST_THAT_SHOWS, String.join(" ", ids));
    }
}
