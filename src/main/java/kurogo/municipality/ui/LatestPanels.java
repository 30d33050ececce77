package kurogo.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/**
 * The latest conversations, agreed actions and training of a municipality, a panel each, what is overdue before all else. Whoever may see none of a kind,
 * or where there is none, is shown no panel of it.
 */
final class LatestPanels extends Div {

    private static final int SHOWN = 5;
    private static final List<TimelineKind> KINDS =
            List.of(TimelineKind.CONVERSATION, TimelineKind.ACTION, TimelineKind.TRAINING);

    private final transient Texts texts;
    private final transient MunicipalityCode municipality;

    /**
     * The panels.
     *
     * @param entries all that happened with the municipality, the latest first
     */
    LatestPanels(MunicipalityCode municipality, List<TimelineEntry> entries, Texts texts) {
        this.municipality = municipality;
        this.texts = texts;
        addClassName("kurogo-panels");
        KINDS.stream().flatMap(kind -> panel(kind, entries).stream()).forEach(this::add);
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private Optional<Panel> panel(TimelineKind kind, List<TimelineEntry> all) {
        List<TimelineEntry> entries =
                all.stream().filter(entry -> entry.kind() == kind).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        OrderedList lines = new OrderedList();
        lines.addClassName("kurogo-latest");
        entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::overdue).reversed())
                .limit(SHOWN)
                .map(this::line)
                .forEach(lines::add);
        Panel panel = new Panel(texts.of("municipality", kind), lines);
        list(kind)
                .ifPresent(address ->
                        panel.actions(opening(address, texts.get("municipality.recent.all", entries.size()))));
        return Optional.of(panel);
    }

    /** The screen that lists all of a kind; a reporter's training has one of its own, which each line opens. */
    private Optional<String> list(TimelineKind kind) {
        String only = "?scope=all&municipality=" + municipality.digits();
        return switch (kind) {
            case CONVERSATION -> Optional.of("followup/conversations" + only);
            case ACTION -> Optional.of("followup" + only);
            default -> Optional.empty();
        };
    }

    private ListItem line(TimelineEntry entry) {
        Span day = new Span(PeriodNames.in(texts).of(entry.day()));
        day.addClassName("kurogo-timeline-day");
        Component title = entry.address()
                .<Component>map(address -> opening(address, entry.title()))
                .orElseGet(() -> new Span(entry.title()));
        Stream<Component> overdue = entry.overdue()
                ? Stream.of(new StatusBadge(StatusBadge.Kind.MISSING, texts.get("followup.overdue")))
                : Stream.empty();
        Div what = new Div();
        what.addClassName("kurogo-timeline-what");
        Stream.of(Stream.of(title), overdue, words(entry)).flatMap(part -> part).forEach(what::add);
        return new ListItem(day, what);
    }

    private static Stream<Component> words(TimelineEntry entry) {
        return Stream.of(entry.detail(), entry.actor())
                .filter(words -> !words.isBlank())
                .map(Span::new);
    }

    private static Anchor opening(String address, String words) {
        Anchor open = new Anchor(address, words);
        open.getElement().setAttribute("router-link", true);
        return open;
    }
}
