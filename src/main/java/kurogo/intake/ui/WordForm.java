package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.layout.FileLayout.WordShown;
import kurogo.intake.read.layout.Suggestions;
import kurogo.intake.read.term.MappedWord;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Words of choice nobody knows, and the term a person says each of them means. */
final class WordForm extends Div {

    private final transient Texts texts;
    private final transient MeaningWords words;
    private final transient Map<WordShown, Select<Optional<String>>> terms = new LinkedHashMap<>();

    /** @param before what was said before */
    WordForm(List<WordShown> shown, List<MappedWord> before, Texts texts) {
        this.texts = texts;
        this.words = new MeaningWords(texts);
        MappingTable table = new MappingTable(
                texts.get("mapping.words"),
                texts.get("mapping.word"),
                texts.get("mapping.kind"),
                texts.get("mapping.meaning"));
        shown.forEach(word -> row(table, word, before));
        setVisible(!shown.isEmpty());
        add(new Panel(texts.get("mapping.words"), table));
    }

    List<MappedWord> value() {
        return terms.entrySet().stream()
                .flatMap(word -> word.getValue().getValue().stream()
                        .map(term -> new MappedWord(
                                word.getKey().kind(), word.getKey().text(), term)))
                .toList();
    }

    private void row(MappingTable table, WordShown word, List<MappedWord> before) {
        Select<Optional<String>> term = new Select<>();
        term.setItems(Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        word.kind().terms().stream().map(Optional::of))
                .toList());
        term.setItemLabelGenerator(choice ->
                choice.map(name -> words.term(word.kind(), name)).orElseGet(() -> texts.get("mapping.unsaid")));
        term.setAriaLabel(texts.get("mapping.meaningOf", word.text()));
        Optional<String> said = said(word, before);
        term.setValue(said);
        terms.put(word, term);
        Div meaning = new Div(term);
        if (said.isEmpty()) {
            Suggestions.word(word.kind(), word.text()).ifPresent(found -> meaning.add(suggestion(word, found, term)));
        }
        table.row(new Span(word.text()), new Span(where(word)), meaning);
    }

    private String where(WordShown word) {
        String kind = words.kind(word.kind());
        String cell = word.place().inFile();
        return switch (word.times()) {
            case 0 -> kind;
            case 1 -> texts.get("mapping.kindAt", kind, cell);
            default -> texts.get("mapping.kindAtFirst", kind, cell, word.times());
        };
    }

    private Component suggestion(WordShown word, Suggestions.Suggestion<String> found, Select<Optional<String>> term) {
        String meaning = words.term(word.kind(), found.meaning());
        Button take = new Button(texts.get("mapping.take"), click -> term.setValue(Optional.of(found.meaning())));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.setAriaLabel(texts.get("mapping.takeThis", meaning));
        Div offer =
                new Div(new Span(texts.get("mapping.suggestion", meaning, found.spelling(), found.likeness())), take);
        offer.addClassName("kurogo-suggestion");
        return offer;
    }

    private static Optional<String> said(WordShown word, List<MappedWord> before) {
        return before.stream()
                .filter(other -> other.kind() == word.kind()
                        && other.text().equals(new MappedWord(word.kind(), word.text(), other.term()).text()))
                .map(MappedWord::term)
                .findFirst();
    }
}
