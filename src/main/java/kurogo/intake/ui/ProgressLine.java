package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.OptionalDouble;

/** How far a piece of long work is: what it works on, a bar, how much in words, and buttons. */
final class ProgressLine extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Div buttons = new Div();

    ProgressLine(String title) {
        addClassName("kurogo-progress");
        Span name = new Span(title);
        name.addClassName("kurogo-progress-name");
        bar.getElement().setAttribute("aria-label", title);
        words.addClassName("kurogo-progress-words");
        buttons.addClassName("kurogo-progress-buttons");
        add(name, bar, words, buttons);
    }

    /** Shows how far it is; a bar without end while that is not known. */
    void show(OptionalDouble share, String said) {
        bar.setVisible(true);
        bar.setIndeterminate(share.isEmpty());
        bar.setValue(share.orElse(0));
        words.setText(said);
    }

    /** Says that nothing is being done. */
    void still(String said) {
        bar.setVisible(false);
        words.setText(said);
    }

    void button(String label, Runnable deed) {
        Button button = new Button(label, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        buttons.add(button);
    }

    /** Takes all buttons away. */
    void withoutButtons() {
        buttons.removeAll();
    }
}
