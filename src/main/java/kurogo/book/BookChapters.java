package kurogo.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kurogo.analysis.AnalysedMunicipality;
import kurogo.analysis.Analysis;
import kurogo.analysis.Figure;
import kurogo.analysis.SavedFigureService;
import kurogo.area.AreaService;
import kurogo.area.BandNames;
import kurogo.book.BookLeaf.Kind;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Turns the pieces of a book into what stands on its pages. Each figure is worked out once, however often it comes. */
@Component
class BookChapters {

    private final SavedFigureService figures;
    private final AreaService area;

    BookChapters(SavedFigureService figures, AreaService area) {
        this.figures = figures;
        this.area = area;
    }

    List<BookLeaf> of(BookContent book, Texts texts) {
        Map<Long, Saved> saved = saved(book);
        List<BookLeaf> leaves = new ArrayList<>();
        for (Chapter chapter : chapters(book, saved, texts)) {
            chapter.title().ifPresent(title -> leaves.add(BookLeaf.words(Kind.CHAPTER, title)));
            book.parts().forEach(part -> leaves.add(leaf(part, saved, chapter, texts)));
        }
        return leaves;
    }

    private Map<Long, Saved> saved(BookContent book) {
        Map<Long, Saved> saved = new LinkedHashMap<>();
        book.parts().stream()
                .flatMap(part -> part.figure().stream())
                .distinct()
                .forEach(id -> figures.find(id)
                        .ifPresent(figure -> saved.put(id, new Saved(figure.title(), figures.shown(figure)))));
        return saved;
    }

    private List<Chapter> chapters(BookContent book, Map<Long, Saved> saved, Texts texts) {
        List<Analysis> all = saved.values().stream().map(Saved::analysis).toList();
        return switch (book.oneFor()) {
            case ALL -> List.of(new Chapter(Optional.empty(), analysis -> analysis));
            case BAND ->
                area.bands().bands().stream()
                        .filter(band -> all.stream()
                                .anyMatch(
                                        analysis -> !analysis.within(band).all().isEmpty()))
                        .map(band ->
                                new Chapter(Optional.of(BandNames.of(band, texts)), analysis -> analysis.within(band)))
                        .toList();
            case MUNICIPALITY ->
                all.stream()
                        .flatMap(analysis -> analysis.all().stream())
                        .map(AnalysedMunicipality::municipality)
                        .distinct()
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .map(one -> new Chapter(Optional.of(one.name()), analysis -> analysis.marking(one.code())))
                        .toList();
        };
    }

    private static BookLeaf leaf(BookPart part, Map<Long, Saved> saved, Chapter chapter, Texts texts) {
        return switch (part.kind()) {
            case HEADING -> BookLeaf.words(Kind.HEADING, part.text());
            case TEXT -> BookLeaf.words(Kind.TEXT, part.text());
            case FIGURE ->
                Optional.ofNullable(saved.get(part.figure().orElseThrow()))
                        .map(figure -> new BookLeaf(
                                Kind.FIGURE,
                                figure.title(),
                                Optional.of(Figure.of(chapter.view().apply(figure.analysis()), texts))))
                        .orElseGet(() -> BookLeaf.words(Kind.MISSING, texts.get("figurebook.missing")));
        };
    }

    /** A saved figure with what it shows. */
    private record Saved(String title, Analysis analysis) {}

    /** What all pieces are repeated for, and how its figures differ. */
    private record Chapter(Optional<String> title, UnaryOperator<Analysis> view) {}
}
