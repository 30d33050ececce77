package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionDraft;

/** What else was agreed: who does what by when, a line each. */
final class NewActionFields extends Div {

    private final transient FollowUpWords words;
    private final transient List<Colleague> colleagues;
    private final transient Runnable typed;
    private final List<NewActionLine> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private transient List<MunicipalityCode> municipalities = List.of();
    private transient Supplier<List<Long>> flags = List::of;

    NewActionFields(List<ActionDraft> beginning, List<Colleague> colleagues, FollowUpWords words, Runnable typed) {
        this.words = words;
        this.colleagues = colleagues;
        this.typed = typed;
        this.add = new Button(words.get("action.add"), click -> addLine(Optional.empty()));
        list.addClassName("kurogo-stack");
        beginning.forEach(action -> addLine(Optional.of(action)));
        add(list, add);
    }

    /** The lines in which something is said. */
    List<ActionDraft> value() {
        return lines.stream()
                .map(line -> line.value(flags.get()))
                .filter(action -> !action.isBlank())
                .toList();
    }

    /** Offers the municipalities that take part; what is agreed is to settle the flags chosen in the form. */
    void offer(List<MunicipalityCode> chosen, Supplier<List<Long>> named) {
        municipalities = chosen;
        flags = named;
        add.setEnabled(!chosen.isEmpty());
        lines.forEach(line -> line.offer(chosen));
    }

    private void addLine(Optional<ActionDraft> action) {
        NewActionLine line = new NewActionLine(action, colleagues, words, typed);
        line.offer(action.flatMap(ActionDraft::municipality)
                .filter(code -> municipalities.isEmpty())
                .map(List::of)
                .orElse(municipalities));
        line.onRemoved(() -> {
            lines.remove(line);
            list.remove(line);
            typed.run();
        });
        lines.add(line);
        list.add(line);
    }
}
