package kurogo.intake.ui;

import java.util.List;
import java.util.stream.Stream;
import kurogo.intake.read.term.Mapping;
import kurogo.text.Texts;

/** What a mapping says, a sentence for each heading, label and word: 「支えた数」＝支援実績件数. */
final class MappingSentences {

    private final Texts texts;
    private final MeaningWords words;

    MappingSentences(Texts texts) {
        this.texts = texts;
        this.words = new MeaningWords(texts);
    }

    List<String> of(Mapping mapping) {
        Stream<String> headings = mapping.heads().stream()
                .flatMap(head -> head.columns().stream())
                .flatMap(column ->
                        column.meaning().stream().map(meaning -> sentence(column.heading(), words.meaning(meaning))));
        Stream<String> labels =
                mapping.labels().stream().map(label -> sentence(label.text(), words.meaning(label.meaning())));
        Stream<String> terms =
                mapping.words().stream().map(word -> sentence(word.text(), words.term(word.kind(), word.term())));
        return Stream.of(headings, labels, terms).flatMap(all -> all).toList();
    }

    private String sentence(String text, String meaning) {
        return texts.get("mapping.sentence", text.replace("/", " ／ "), meaning);
    }
}
