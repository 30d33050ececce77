package kurogo.review.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kurogo.review.TrackedFlag;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.chart.Level;

/** The flags of the inbox, fetched as they come into sight; one of them is the one that is looked at. */
final class FlagGrid extends Grid<TrackedFlag> {

    private static final int ROWS_A_PAGE = 50;

    private final transient FlagWords words;
    private final Map<Long, Integer> rows = new HashMap<>();
    private transient Optional<TrackedFlag> current = Optional.empty();

    /** Some of the flags, from an offset on. */
    interface Pages {
        List<TrackedFlag> fetch(int offset, int limit);
    }

    FlagGrid(FlagWords words, boolean selectable) {
        this.words = words;
        setPageSize(ROWS_A_PAGE);
        setHeightFull();
        if (selectable) {
            setSelectionMode(SelectionMode.MULTI);
        }
        addComponentColumn(flag -> new SeverityBadge(Level.of(flag.finding().severity()), words.texts()))
                .setHeader(words.texts().get("flags.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(flag -> new Anchor("flags/" + flag.id(), words.municipality(flag.finding())))
                .setHeader(words.texts().get("flags.municipality"))
                .setAutoWidth(true);
        text("flags.rule", flag -> words.rule(flag.finding())).setFlexGrow(2);
        text("flags.programme", flag -> words.programme(flag.finding()));
        addComponentColumn(flag -> StateBadges.of(flag.state(), words.texts()))
                .setHeader(words.texts().get("flags.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(words::assignee)
                .setHeader(words.texts().get("inbox.responsible"))
                .setWidth("8.5em")
                .setFlexGrow(0);
        text("inbox.ageColumn", flag -> String.valueOf(words.age(flag)))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        setPartNameGenerator(flag -> isCurrent(flag) ? "current" : null);
    }

    private Column<TrackedFlag> text(String heading, ValueProvider<TrackedFlag, String> value) {
        return addColumn(value).setHeader(words.texts().get(heading)).setAutoWidth(true);
    }

    /** Shows flags; how many there are is known already. */
    void show(Pages pages, int count) {
        rows.clear();
        current = Optional.empty();
        setItems(new CallbackDataProvider<>(
                query -> remember(pages.fetch(query.getOffset(), query.getLimit()), query.getOffset()),
                query -> count,
                TrackedFlag::id));
        getElement().setAttribute("aria-label", words.texts().get("flags.count", count));
    }

    /** The row of a flag that came into sight. */
    OptionalInt rowOf(TrackedFlag flag) {
        Integer row = rows.get(flag.id());
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Marks the flag that is looked at and brings its row into sight. */
    void mark(TrackedFlag flag, int row) {
        Optional<TrackedFlag> before = current;
        current = Optional.of(flag);
        before.ifPresent(getDataProvider()::refreshItem);
        getDataProvider().refreshItem(flag);
        scrollToIndex(row);
    }

    private boolean isCurrent(TrackedFlag flag) {
        return current.filter(looked -> looked.id() == flag.id()).isPresent();
    }

    private Stream<TrackedFlag> remember(List<TrackedFlag> flags, int from) {
        for (int i = 0; i < flags.size(); i++) {
            rows.put(flags.get(i).id(), from + i);
        }
        return flags.stream();
    }
}
