package kurogo.book.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kurogo.analysis.SavedFigure;
import kurogo.book.BookContent;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import kurogo.text.Texts;

/** Title, repetition, time and pieces of a book. */
final class BookForm extends Div {

    private final transient Texts texts;
    private final TextField title = new TextField();
    private final Select<OneFor> oneFor;
    private final Select<Made> made;
    private final Checkbox shared;
    private final BookParts parts;

    /**
     * @param now what stands in it at first
     * @param figures what can be chosen
     * @param keep keeps what was entered
     */
    BookForm(BookContent now, List<SavedFigure> figures, Consumer<BookContent> keep, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-stack");
        title.setLabel(texts.get("figurebook.title"));
        title.setHelperText(texts.get("figurebook.title.hint"));
        title.setMaxLength(BookContent.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValue(now.title());
        oneFor = choice("figurebook.oneFor", OneFor.values(), now.oneFor());
        oneFor.setHelperText(texts.get("figurebook.oneFor.hint"));
        made = choice("figurebook.made", Made.values(), now.made());
        shared = new Checkbox(texts.get("figurebook.shared"), now.shared());
        parts = new BookParts(now.parts(), figures, texts);
        Div fields = new Div(title, oneFor, made);
        fields.addClassName("kurogo-book-fields");
        Button save = new Button(texts.get("figurebook.save"), pressed -> keep.accept(entered()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields, shared, new H3(texts.get("figurebook.parts")), parts, new Div(save));
    }

    private BookContent entered() {
        return new BookContent(
                title.getValue(), oneFor.getValue(), made.getValue(), shared.getValue(), parts.entered());
    }

    private <E extends Enum<E>> Select<E> choice(String label, E[] all, E now) {
        Select<E> choice = new Select<>();
        choice.setLabel(texts.get(label));
        choice.setItems(Arrays.asList(all));
        choice.setItemLabelGenerator(one -> texts.of("figurebook", one));
        choice.setValue(now);
        return choice;
    }
}
