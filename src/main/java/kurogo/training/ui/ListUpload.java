package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kurogo.uikit.FileField;
import kurogo.uikit.Panel;

/** Asks for a list as a file and shows below what was understood of it; nothing is kept by that. */
final class ListUpload extends Div {

    private static final int MOST_BYTES = 5_000_000;

    /** Reads a list and shows what was understood, with a way to keep it. */
    @FunctionalInterface
    interface Reading {
        Component preview(String name, byte[] bytes);
    }

    /**
     * A field for the list, above its preview.
     *
     * @param kind where the words about it are found, such as {@code byList}
     */
    ListUpload(String kind, TrainingWords words, Reading reading) {
        addClassName("kurogo-stack");
        Div preview = new Div();
        String label = words.get(kind + ".file");
        FileField file = new FileField(
                label,
                MOST_BYTES,
                words.texts(),
                (name, bytes) -> Attempt.at(words, () -> {
                    Component understood = reading.preview(name, bytes);
                    preview.removeAll();
                    preview.add(understood);
                }));
        add(new Panel(label, new Paragraph(words.get(kind + ".hint")), file), preview);
    }
}
