package kurogo.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** Says how many municipalities are chosen in a figure, shows them alone, and lets them go. Always there, so that nothing moves. */
final class ChosenBar extends Div {

    private final transient Chosen chosen;
    private final transient Texts texts;
    private final String hint;
    private final Span words = new Span();
    private final Button alone = new Button();
    private final Button clear = new Button(Symbol.CLOSE.icon());

    /** Under a chart whose data can be drawn around, or one where only the rows of the table can be chosen. */
    ChosenBar(Chosen chosen, boolean drawnAround, Texts texts) {
        this.chosen = chosen;
        this.hint = drawnAround ? "chosen.none" : "chosen.rows";
        this.texts = texts;
        addClassName("kurogo-chosen");
        words.getElement().setAttribute("role", "status");
        alone.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        alone.addClickListener(pressed -> chosen.setAlone(!chosen.isAlone()));
        clear.setText(texts.get("chosen.clear"));
        clear.addThemeVariants(ButtonVariant.SMALL);
        clear.addClickListener(pressed -> chosen.choose(Set.of(), false));
        add(words, alone, clear);
        chosen.onChange(this::show);
        show();
    }

    private void show() {
        words.setText(
                chosen.isEmpty()
                        ? texts.get(hint)
                        : texts.get("chosen.number", chosen.codes().size()));
        alone.setText(texts.get(chosen.isAlone() ? "chosen.all" : "chosen.alone"));
        alone.setVisible(!chosen.isEmpty());
        clear.setVisible(!chosen.isEmpty());
    }
}
