package kurogo.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.analysis.AnalysedMunicipality;
import kurogo.analysis.Analysis;
import kurogo.analysis.SavedFigure;
import kurogo.analysis.SavedFigureService;
import kurogo.area.AreaService;
import kurogo.area.BandNames;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.book.BookLeaf.Kind;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobRun;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Turns the pieces of a book into what stands on its pages. Each figure is worked out once, however often it comes. */
@Component
class BookChapters {

    /** Most figures of an issue, over all its chapters. */
    static final int MOST_FIGURES = 400;

    private final SavedFigureService figures;
    private final AreaService area;

    BookChapters(SavedFigureService figures, AreaService area) {
        this.figures = figures;
        this.area = area;
    }

    /**
     * What stands on the pages of a book.
     *
     * @throws JobFailedException when there would be too many figures
     */
    List<BookLeaf> of(BookContent book, Texts texts, JobRun run) {
        Map<Long, Saved> saved = saved(book, texts, run);
        List<Chapter> chapters = chapters(book, saved, texts);
        long all = chapters.size()
                * book.parts().stream().filter(BookPart::isFigure).count();
        if (all > MOST_FIGURES) {
            throw new JobFailedException(texts.get("figurebook.tooMany", all, MOST_FIGURES));
        }
        List<BookLeaf> leaves = new ArrayList<>();
        for (Chapter chapter : chapters) {
            chapter.title().ifPresent(title -> leaves.add(BookLeaf.words(Kind.CHAPTER, title)));
            book.parts().forEach(part -> leaf(part, saved, chapter, texts).ifPresent(leaves::add));
        }
        return leaves;
    }

    private Map<Long, Saved> saved(BookContent book, Texts texts, JobRun run) {
        List<SavedFigure> wanted = figures.find(
                book.parts().stream().flatMap(part -> part.figure().stream()).collect(Collectors.toSet()));
        Map<Long, Saved> saved = new HashMap<>();
        for (SavedFigure figure : wanted) {
            run.progress(saved.size(), 0, texts.get("figurebook.working", saved.size(), wanted.size()));
            saved.put(figure.id(), new Saved(figure.title(), figures.shown(figure)));
        }
        return saved;
    }

    private List<Chapter> chapters(BookContent book, Map<Long, Saved> saved, Texts texts) {
        List<Analysis> all = saved.values().stream().map(Saved::analysis).toList();
        return switch (book.oneFor()) {
            case ALL -> List.of(new Chapter(Optional.empty(), Optional::of));
            case BAND -> ofBands(all, texts);
            case MUNICIPALITY ->
                names(all).entrySet().stream()
                        .map(one -> new Chapter(
                                Optional.of(one.getValue()), analysis -> Optional.of(analysis.marking(one.getKey()))))
                        .toList();
        };
    }

    /** The bands there are and those of figures kept under others, and last whoever is in none because nobody knows their residents. */
    private List<Chapter> ofBands(List<Analysis> all, Texts texts) {
        Stream<Chapter> bands = Stream.concat(
                        area.bands().bands().stream(), all.stream().flatMap(analysis -> analysis.band().stream()))
                .distinct()
                .sorted(Comparator.comparingInt(PopulationBand::from).thenComparingInt(PopulationBand::below))
                .map(band -> new Chapter(Optional.of(BandNames.of(band, texts)), analysis -> within(analysis, band)));
        Chapter unknown = new Chapter(
                Optional.of(texts.get("figurebook.unknownResidents")),
                analysis -> Optional.of(analysis)
                        .filter(figure -> figure.band().isEmpty())
                        .map(Analysis::withoutResidents));
        return Stream.concat(bands, Stream.of(unknown))
                .filter(chapter -> all.stream().anyMatch(chapter::holds))
                .toList();
    }

    /** A figure of one band says nothing of another. */
    private static Optional<Analysis> within(Analysis analysis, PopulationBand band) {
        return Optional.of(analysis)
                .filter(figure -> figure.band().filter(own -> !own.equals(band)).isEmpty())
                .map(figure -> figure.within(band));
    }

    /** The municipalities of some figures, each by the name it has now, whatever it was called when a figure was kept. */
    private SortedMap<MunicipalityCode, String> names(List<Analysis> all) {
        SortedMap<MunicipalityCode, String> names = all.stream()
                .flatMap(analysis -> analysis.all().stream())
                .map(AnalysedMunicipality::municipality)
                .collect(Collectors.toMap(Municipality::code, Municipality::name, (one, other) -> one, TreeMap::new));
        area.everyMunicipality().forEach(now -> names.replace(now.code(), now.name()));
        return names;
    }

    /** A piece in a chapter; nothing for a figure that has no place in it. */
    private static Optional<BookLeaf> leaf(BookPart part, Map<Long, Saved> saved, Chapter chapter, Texts texts) {
        return switch (part.kind()) {
            case HEADING -> Optional.of(BookLeaf.words(Kind.HEADING, part.text()));
            case TEXT -> Optional.of(BookLeaf.words(Kind.TEXT, part.text()));
            case FIGURE ->
                Optional.ofNullable(saved.get(part.figure().orElseThrow()))
                        .map(figure -> chapter.view()
                                .apply(figure.analysis())
                                .map(shown -> new BookLeaf(Kind.FIGURE, figure.title(), Optional.of(shown))))
                        .orElseGet(() -> Optional.of(BookLeaf.words(Kind.MISSING, texts.get("figurebook.missing"))));
        };
    }

    /** A saved figure with what it shows. */
    private record Saved(String title, Analysis analysis) {}

    /** What all pieces are repeated for, and how its figures differ; nothing for one that has no place in it. */
    private record Chapter(Optional<String> title, Function<Analysis, Optional<Analysis>> view) {
        boolean holds(Analysis analysis) {
            return view.apply(analysis).filter(shown -> !shown.all().isEmpty()).isPresent();
        }
    }
}
