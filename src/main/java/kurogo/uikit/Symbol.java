package kurogo.uikit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The drawn signs of the interface. None stands without its word, so all are hidden from screen readers. */
public enum Symbol {
    OVERVIEW,
    RECEPTION,
    MUNICIPALITY,
    REVIEW,
    FOLLOW_UP,
    TRAINING,
    ANALYSIS,
    ADMINISTRATION,
    ALERT,
    CAUTION,
    NOTE,
    DONE,
    WAITING,
    MISSING,
    IN_PROGRESS,
    RETURNED,
    CLOSE,
    DOWNLOAD,
    UPLOAD,
    PRINT,
    SEARCH,
    FILTER,
    TABLE,
    CALENDAR,
    CONVERSATION,
    PERSON,
    SIGN_OUT,
    LANGUAGE,
    DISPLAY,
    UNDO,
    NEXT,
    UP,
    DOWN,
    MOVE_UP,
    MOVE_DOWN,
    SAME;

    private static final String SHEET = "themes/kurogo/symbols.svg";

    /** A fresh icon of this sign. */
    public SvgIcon icon() {
        SvgIcon icon = new SvgIcon(SHEET, id());
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("kurogo-symbol");
        return icon;
    }

    /** The name by which {@code @Menu(icon = …)} asks for this sign: {@code follow-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign of a name. */
    public static Symbol named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
