package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing: what is missing, why, and the next step. */
public final class EmptyState extends Div {

    /**
     * @param symbol sign of what is missing
     * @param title what there is not: まだ報告がありません
     * @param reason why, in a sentence
     * @param nextSteps buttons or links that lead on; none where nothing can be done
     */
    public EmptyState(Symbol symbol, String title, String reason, Component... nextSteps) {
        addClassName("kurogo-empty");
        Div steps = new Div(nextSteps);
        steps.addClassName("kurogo-empty-steps");
        add(symbol.icon(), new H2(title), new Paragraph(reason), steps);
    }
}
