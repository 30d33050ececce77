package kurogo.master.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.master.ListChange;
import kurogo.master.Settled;
import kurogo.text.Texts;
import kurogo.uikit.DayField;
import kurogo.uikit.StatusBadge;

/** What a list of municipalities changes, line by line, with the questions to be answered in the line. */
final class ChangeGrid extends Grid<ListChange> {

    private final transient List<ListChange> changes;
    private final transient List<Municipality> listed;
    private final transient Texts texts;
    private transient Settled settled = Settled.NOTHING;
    private transient Runnable answered = () -> {};

    ChangeGrid(List<ListChange> changes, List<Municipality> listed, Texts texts) {
        this.changes = changes;
        this.listed = listed;
        this.texts = texts;
        setItems(changes);
        setHeight("min(60vh, 36rem)");
        getElement().setAttribute("aria-label", texts.get("master.list.changes"));
        addComponentColumn(this::kind)
                .setHeader(texts.get("master.list.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(change -> change.code().digits())
                .setHeader(texts.get("master.list.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(change ->
                        change.municipality().county() + change.municipality().name())
                .setHeader(texts.get("master.list.name"));
        addColumn(change -> change.municipality().kana()).setHeader(texts.get("master.list.kana"));
        addColumn(change -> change.municipality().romanName()).setHeader(texts.get("master.list.roman"));
        addColumn(this::before).setHeader(texts.get("master.list.before"));
        if (changes.stream().anyMatch(ListChange::isQuestion)) {
            addComponentColumn(this::question)
                    .setHeader(texts.get("master.list.question"))
                    .setWidth("24rem")
                    .setFlexGrow(0);
        }
    }

    Settled settled() {
        return settled;
    }

    boolean isSettled() {
        return changes.stream().allMatch(settled::answers);
    }

    void onAnswer(Runnable action) {
        answered = action;
    }

    private StatusBadge kind(ListChange change) {
        StatusBadge.Kind kind = switch (change) {
            case ListChange.Added ignored -> StatusBadge.Kind.IN_PROGRESS;
            case ListChange.Gone ignored -> StatusBadge.Kind.MISSING;
            case ListChange.Renamed ignored -> StatusBadge.Kind.RETURNED;
            case ListChange.Corrected ignored -> StatusBadge.Kind.RETURNED;
            case ListChange.Same ignored -> StatusBadge.Kind.DONE;
        };
        return new StatusBadge(
                kind, texts.get("master.ListChange." + change.getClass().getSimpleName()));
    }

    private String before(ListChange change) {
        return switch (change) {
            case ListChange.Renamed renamed -> renamed.before();
            case ListChange.Corrected(var after, var before) ->
                before.county() + before.name() + " " + before.kana() + " " + before.romanName();
            default -> "";
        };
    }

    private Component question(ListChange change) {
        if (!change.isQuestion()) {
            return new Span();
        }
        String name = change.municipality().name();
        DayField since = new DayField("", texts);
        since.setAriaLabel(texts.get("master.list.since", name));
        since.setPlaceholder(
                texts.get(change instanceof ListChange.Gone ? "master.list.goneFrom" : "master.list.holdsFrom"));
        Optional.ofNullable(settled.since().get(change.code())).ifPresent(since::setValue);
        since.addValueChangeListener(
                day -> answer(settled.withDay(change.code(), Optional.ofNullable(day.getValue()))));
        Div row = new Div(since);
        row.addClassName("kurogo-filters");
        if (change instanceof ListChange.Gone) {
            row.add(successor(change));
        }
        return row;
    }

    private ComboBox<Municipality> successor(ListChange change) {
        ComboBox<Municipality> successor = new ComboBox<>();
        successor.setItems(listed);
        successor.setItemLabelGenerator(Municipality::name);
        successor.setPlaceholder(texts.get("master.list.successor"));
        successor.setAriaLabel(
                texts.get("master.list.successorOf", change.municipality().name()));
        listed.stream()
                .filter(one -> one.code().equals(settled.successors().get(change.code())))
                .findFirst()
                .ifPresent(successor::setValue);
        successor.addValueChangeListener(chosen -> answer(settled.withSuccessor(
                change.code(), Optional.ofNullable(chosen.getValue()).map(Municipality::code))));
        return successor;
    }

    private void answer(Settled now) {
        settled = now;
        answered.run();
    }
}
