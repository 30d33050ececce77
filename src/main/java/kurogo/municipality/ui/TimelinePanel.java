package kurogo.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodNames;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** All that happened with a municipality, the latest first, with what kinds of things are shown as a choice. */
final class TimelinePanel extends Div {

    private static final int SHOWN = 60;

    private final transient List<TimelineEntry> entries;
    private final transient Texts texts;
    private final Map<TimelineKind, Checkbox> choices = new EnumMap<>(TimelineKind.class);
    private final Div list = new Div();

    /**
     * A time line.
     *
     * @param hidden kinds that are not shown at first
     * @param changed is told the kinds that are no longer shown when a person chooses
     */
    TimelinePanel(
            List<TimelineEntry> entries, Set<TimelineKind> hidden, Texts texts, Consumer<Set<TimelineKind>> changed) {
        this.entries = entries;
        this.texts = texts;
        Div bar = new Div();
        bar.addClassName("kurogo-filters");
        bar.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("municipality.timeline.kinds"));
        Map<TimelineKind, Long> numbers =
                entries.stream().collect(Collectors.groupingBy(TimelineEntry::kind, Collectors.counting()));
        new TreeMap<>(numbers).forEach((kind, number) -> {
            Checkbox choice = new Checkbox(
                    texts.get("municipality.timeline.kind", texts.of("municipality", kind), number),
                    !hidden.contains(kind));
            choice.addValueChangeListener(chosen -> {
                show();
                changed.accept(hidden());
            });
            choices.put(kind, choice);
            bar.add(choice);
        });
        add(bar, list);
        show();
    }

    private Set<TimelineKind> hidden() {
        return choices.entrySet().stream()
                .filter(choice -> !choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void show() {
        Set<TimelineKind> hidden = hidden();
        List<TimelineEntry> shown =
                entries.stream().filter(entry -> !hidden.contains(entry.kind())).toList();
        OrderedList lines = new OrderedList();
        lines.addClassName("kurogo-timeline");
        shown.stream().limit(SHOWN).map(this::line).forEach(lines::add);
        list.removeAll();
        list.add(lines);
        if (shown.isEmpty()) {
            list.add(new Paragraph(texts.get("municipality.timeline.none")));
        } else if (shown.size() > SHOWN) {
            list.add(new Paragraph(texts.get("municipality.timeline.more", shown.size() - SHOWN)));
        }
    }

    private ListItem line(TimelineEntry entry) {
        Span day = new Span(PeriodNames.in(texts).of(entry.day()));
        day.addClassName("kurogo-timeline-day");
        Span kind = new Span(symbol(entry.kind()).icon(), new Span(texts.of("municipality", entry.kind())));
        kind.addClassName("kurogo-timeline-kind");
        Div what = new Div(
                entry.address()
                        .<Component>map(address -> new Anchor(address, entry.title()))
                        .orElseGet(() -> new Span(entry.title())),
                new Span(entry.detail()),
                new Span(entry.actor()));
        what.addClassName("kurogo-timeline-what");
        return new ListItem(day, kind, what);
    }

    private static Symbol symbol(TimelineKind kind) {
        return switch (kind) {
            case REPORT -> Symbol.RECEPTION;
            case FLAG -> Symbol.REVIEW;
            case REMINDER -> Symbol.CALENDAR;
            case CONVERSATION -> Symbol.CONVERSATION;
            case ACTION -> Symbol.FOLLOW_UP;
            case TRAINING -> Symbol.TRAINING;
            case MERGER -> Symbol.MUNICIPALITY;
        };
    }
}
