package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionDraft;
import kurogo.review.TrackedFlag;

/** What else was agreed: who does what by when, a line each. */
final class NewActionFields extends Div {

    private final transient FollowUpWords words;
    private final transient FormChoices choices;
    private final transient Runnable typed;
    private final List<NewActionLine> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private transient List<MunicipalityCode> municipalities = List.of();
    private transient List<TrackedFlag> flags = List.of();

    NewActionFields(List<ActionDraft> beginning, FormChoices choices, FollowUpWords words, Runnable typed) {
        this.words = words;
        this.choices = choices;
        this.typed = typed;
        this.add = new Button(words.get("action.add"), click -> addLine(Optional.empty()));
        list.addClassName("kurogo-stack");
        beginning.forEach(action -> addLine(Optional.of(action)));
        add(list, add);
    }

    /** The lines in which something is said. */
    List<ActionDraft> value() {
        return lines.stream()
                .map(NewActionLine::value)
                .filter(action -> !action.isBlank())
                .toList();
    }

    /** Whether the day of every line in which something is said can be taken; goes to the first that cannot. */
    boolean isReadable() {
        return lines.stream().allMatch(NewActionLine::isReadable);
    }

    /** Offers the municipalities that take part, and the flags chosen in the form to be settled. */
    void offer(List<MunicipalityCode> chosen, List<TrackedFlag> named) {
        municipalities = chosen;
        flags = named;
        add.setEnabled(!chosen.isEmpty());
        lines.forEach(line -> line.offer(chosen, named));
    }

    private void addLine(Optional<ActionDraft> action) {
        NewActionLine line = new NewActionLine(action, choices, words, typed);
        if (!municipalities.isEmpty()) {
            line.offer(municipalities, flags);
        }
        line.onRemoved(() -> {
            lines.remove(line);
            list.remove(line);
            typed.run();
        });
        lines.add(line);
        list.add(line);
    }
}
