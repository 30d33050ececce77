package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import kurogo.area.master.SaidNames;
import kurogo.intake.RefusedFile;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** The files that could not be taken in, each with its reasons, until whoever sent them has seen it. */
final class RefusedFiles extends Div {

    private static final int SHOWN = 50;

    /**
     * A list of them; nothing to see when there are none.
     *
     * @param names what the reader's language calls the municipalities
     * @param seen is run when the person has taken note of all that are shown
     */
    RefusedFiles(List<RefusedFile> refused, SaidNames names, Texts texts, Consumer<List<RefusedFile>> seen) {
        if (refused.isEmpty()) {
            return;
        }
        List<RefusedFile> shown = refused.stream().limit(SHOWN).toList();
        Div list = new Div();
        list.addClassName("kurogo-refusals");
        list.getElement().setAttribute("role", "status");
        shown.forEach(file -> list.add(new ProblemList(file.name(), file.problems(), names, texts)));
        if (shown.size() < refused.size()) {
            list.add(new Paragraph(texts.get("incoming.refused.more", refused.size() - shown.size())));
        }
        Button understood = new Button(texts.get("incoming.refused.seen"), click -> seen.accept(shown));
        add(new Panel(texts.get("incoming.refused.title", refused.size()), list).actions(understood));
    }
}
