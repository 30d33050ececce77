package kurogo.intake.form.ui;

import com.vaadin.flow.component.html.Span;
import kurogo.intake.form.Draft;
import kurogo.uikit.Symbol;

/** When what is typed was saved last, and by whom; read out when it changes. */
final class SaveNote extends Span {

    private final transient FormWords words;
    private final Span note = new Span();

    SaveNote(Draft draft, FormWords words) {
        this.words = words;
        addClassName("kurogo-form-saved");
        note.getElement().setAttribute("role", "status");
        note.setText(words.get(
                "savedBefore",
                words.dayAndTime(draft.changed()),
                draft.changed().by()));
        add(Symbol.DONE.icon(), note);
    }

    /** What is typed stands in the database. */
    void saved(Draft draft) {
        note.setText(words.get("saved", words.time(draft.changed().at())));
    }
}
