package kurogo.intake.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kurogo.intake.form.Beginning;
import kurogo.intake.form.FormPage;
import kurogo.uikit.Panel;

/** What a form is, before it is begun, and what it can begin with. */
final class FormStart extends Div {

    private static final int HINTS = 4;

    FormStart(FormPage page, FormWords words, Consumer<Beginning> begin) {
        if (!page.round().isOpen()) {
            add(new Panel(words.get("start"), new Paragraph(words.get("closed"))));
            return;
        }
        UnorderedList hints = new UnorderedList();
        IntStream.rangeClosed(1, HINTS)
                .mapToObj(hint -> new ListItem(words.get("start." + hint)))
                .forEach(hints::add);
        Button empty = new Button(words.get("begin.EMPTY"), click -> begin.accept(Beginning.EMPTY));
        Div buttons = new Div();
        buttons.addClassName("kurogo-badges");
        if (page.lastReport()) {
            Button last = new Button(words.get("begin.LAST_REPORT"), click -> begin.accept(Beginning.LAST_REPORT));
            last.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(last, empty);
        } else {
            empty.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(empty);
        }
        add(new Panel(words.get("start"), hints, buttons));
    }
}
