package kurogo.book.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kurogo.analysis.SavedFigure;
import kurogo.book.BookContent;
import kurogo.book.BookPart;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** The pieces of a book in their order: each can be changed, moved and taken out. */
final class BookParts extends Div {

    private final transient List<SavedFigure> figures;
    private final transient Texts texts;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    /** A piece being written: what it is entered with, and what was entered. */
    private record Line(BookPart.Kind kind, Component field, Supplier<Optional<BookPart>> entered) {}

    BookParts(List<BookPart> now, List<SavedFigure> figures, Texts texts) {
        this.figures = List.copyOf(figures);
        this.texts = texts;
        addClassName("kurogo-stack");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", texts.get("figurebook.parts.label"));
        now.forEach(part -> lines.add(line(part)));
        Div adding = new Div(Stream.of(BookPart.Kind.FIGURE, BookPart.Kind.HEADING, BookPart.Kind.TEXT)
                .map(kind -> new Button(texts.get("figurebook.add." + kind.name()), pressed -> append(kind)))
                .toArray(Button[]::new));
        adding.addClassName("kurogo-book-buttons");
        add(list, adding);
        show();
    }

    /** The pieces as they stand; figures that were not chosen and words that are empty are left out. */
    List<BookPart> entered() {
        return lines.stream().flatMap(line -> line.entered().get().stream()).toList();
    }

    private void append(BookPart.Kind kind) {
        lines.add(kind == BookPart.Kind.FIGURE ? figure(Optional.empty()) : words(kind, ""));
        show();
    }

    private Line line(BookPart part) {
        return part.kind() == BookPart.Kind.FIGURE ? figure(part.figure()) : words(part.kind(), part.text());
    }

    private Line words(BookPart.Kind kind, String now) {
        AbstractField<?, String> field = kind == BookPart.Kind.HEADING ? heading(now) : text(now);
        return new Line(
                kind,
                field,
                () -> Optional.of(field.getValue().strip())
                        .filter(words -> !words.isEmpty())
                        .map(words -> new BookPart(kind, words, Optional.empty())));
    }

    private static TextField heading(String now) {
        TextField field = new TextField();
        field.setMaxLength(BookContent.LONGEST_TITLE);
        field.setValue(now);
        return field;
    }

    private static TextArea text(String now) {
        TextArea field = new TextArea();
        field.setMaxLength(BookPart.LONGEST);
        field.setMinRows(2);
        field.setValue(now);
        return field;
    }

    /** A figure to choose. One that is no longer seen stays in the book until its piece is taken out. */
    private Line figure(Optional<Long> now) {
        ComboBox<SavedFigure> field = new ComboBox<>();
        field.setItems(figures);
        field.setItemLabelGenerator(SavedFigure::title);
        Optional<Long> hidden = now.filter(id -> figures.stream().noneMatch(figure -> figure.id() == id));
        field.setPlaceholder(texts.get("figurebook.part.figure.choose"));
        figures.stream()
                .filter(figure -> now.filter(id -> id == figure.id()).isPresent())
                .findFirst()
                .ifPresent(field::setValue);
        return new Line(
                BookPart.Kind.FIGURE,
                field,
                () -> field.getOptionalValue()
                        .map(SavedFigure::id)
                        .or(() -> hidden)
                        .map(BookPart::figure));
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < lines.size(); place++) {
            list.add(shown(lines.get(place), place));
        }
    }

    private Div shown(Line line, int place) {
        String kind = texts.get("figurebook.part." + line.kind().name());
        String name = texts.get("figurebook.part.number", place + 1, kind);
        line.field().getElement().setProperty("label", kind);
        line.field().getElement().setProperty("accessibleName", name);
        Button up = button(Symbol.MOVE_UP, "figurebook.up", name, () -> swap(place, place - 1));
        up.setEnabled(place > 0);
        Button down = button(Symbol.MOVE_DOWN, "figurebook.down", name, () -> swap(place, place + 1));
        down.setEnabled(place < lines.size() - 1);
        Button remove = button(Symbol.CLOSE, "figurebook.remove", name, () -> remove(line));
        Div row = new Div(line.field(), up, down, remove);
        row.addClassName("kurogo-book-part");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Button button(Symbol symbol, String words, String name, Runnable deed) {
        Button button = new Button(symbol.icon(), pressed -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(words, name));
        button.setTooltipText(texts.get(words, name));
        return button;
    }

    private void swap(int one, int other) {
        Collections.swap(lines, one, other);
        show();
    }

    private void remove(Line line) {
        lines.remove(line);
        show();
    }
}
