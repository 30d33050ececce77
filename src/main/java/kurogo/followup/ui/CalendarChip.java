package kurogo.followup.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import kurogo.followup.CalendarEntry;
import kurogo.uikit.Symbol;

/** One entry of the calendar: a link that can be dragged to another day, or moved with the Alt and arrow keys. */
final class CalendarChip extends Anchor {

    private static final int WEEK = 7;

    /**
     * An entry.
     *
     * @param listed whether it stands in a list, where there is room to say more, and no other day to drag it to
     */
    CalendarChip(CalendarEntry entry, FollowUpWords words, CalendarDesk desk, boolean listed) {
        setId(Refocus.of(entry));
        if (entry.address().isEmpty()) {
            getElement().setAttribute("tabindex", "0");
        } else {
            setHref(entry.address());
            getElement().setAttribute("router-link", true);
        }
        addClassNames(
                "kurogo-chip",
                "kurogo-chip-" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setClassName("kurogo-chip-overdue", desk.isOverdue(entry));
        Span kind = new Span(desk.isOverdue(entry) ? words.get("overdue") : words.of(entry.kind()));
        kind.addClassName("kurogo-chip-kind");
        entry.begins().ifPresent(begins -> {
            Span hour = new Span(listed ? words.hours(begins, entry.ends()) : words.hour(begins));
            hour.addClassName("kurogo-chip-hour");
            add(hour);
        });
        add(kind, new Span(entry.title()));
        if (listed) {
            Span where = new Span(
                    words.get("chip.where", where(entry, words), entry.who().name())
                            .strip());
            where.addClassName("kurogo-chip-where");
            add(where);
        }
        if (entry.clashes()) {
            Span clash = new Span(Symbol.CAUTION.icon(), new Span(words.get("calendar.clash")));
            clash.addClassName("kurogo-chip-clash");
            add(clash);
        }
        setTitle(words.get(
                "chip.title", entry.title(), where(entry, words), entry.who().name()));
        if (desk.mayMove() && !listed) {
            DragSource<CalendarChip> source = DragSource.create(this);
            source.setDragData(entry);
            source.setEffectAllowed(EffectAllowed.MOVE);
        }
        if (desk.mayMove()) {
            key(Key.ARROW_LEFT, -1, entry, desk);
            key(Key.ARROW_RIGHT, 1, entry, desk);
            key(Key.ARROW_UP, -WEEK, entry, desk);
            key(Key.ARROW_DOWN, WEEK, entry, desk);
        }
    }

    private static String where(CalendarEntry entry, FollowUpWords words) {
        return entry.municipalities().isEmpty() ? entry.place() : words.names(entry.municipalities());
    }

    private void key(Key key, int days, CalendarEntry entry, CalendarDesk desk) {
        Shortcuts.addShortcutListener(
                        this, () -> desk.move().accept(entry, entry.day().plusDays(days)), key, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
    }
}
