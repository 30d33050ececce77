package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import kurogo.intake.Upload;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Offers to read lists that hold rows of other rounds for all of them. */
final class OtherRounds extends Div {

    /**
     * An offer for each such list; nothing to see when there is none.
     *
     * @param readAll is given the one the person wants read for every round
     */
    OtherRounds(List<Upload> uploads, Texts texts, Consumer<Upload> readAll) {
        List<Upload> lists = uploads.stream().filter(Upload::otherRounds).toList();
        if (lists.isEmpty()) {
            return;
        }
        Div offers = new Div();
        for (Upload list : lists) {
            Button button = new Button(texts.get("incoming.otherRounds.read"), click -> readAll.accept(list));
            Div offer = new Div(
                    new Span(texts.get("incoming.otherRounds", list.file().name())), button);
            offer.addClassName("kurogo-progress");
            offers.add(offer);
        }
        add(new Panel(texts.get("incoming.otherRounds.title"), offers));
    }
}
