package kurogo.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.analysis.Analysis;
import kurogo.analysis.Figure;
import kurogo.analysis.FigureFiles;
import kurogo.analysis.FigureShapesService;
import kurogo.analysis.FileKind;
import kurogo.analysis.SavedFigure;
import kurogo.analysis.SavedFigureService;
import kurogo.text.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saved figures, their numbers and their pictures. */
@RestController
@RequestMapping("/api/v1/figures")
@NeedsScope(ApiScope.FIGURES)
class FigureApi {

    private static final Map<String, FileKind> FILES = Map.of(
            "data.json", FileKind.JSON,
            "data.csv", FileKind.CSV,
            "picture.svg", FileKind.SVG,
            "picture.png", FileKind.PNG);

    private final SavedFigureService figures;
    private final FigureFiles files;
    private final FigureShapesService shapes;

    FigureApi(SavedFigureService figures, FigureFiles files, FigureShapesService shapes) {
        this.figures = figures;
        this.files = files;
        this.shapes = shapes;
    }

    /** A saved figure and the settings it is drawn by, as they stand in an address of the explorer. */
    record Kept(
            long id,
            String title,
            String owner,
            boolean own,
            boolean shared,
            boolean pinned,
            int version,
            Instant keptAt,
            Map<String, String> settings) {
        static Kept of(SavedFigure figure) {
            return new Kept(
                    figure.id(),
                    figure.title(),
                    figure.owner(),
                    figure.own(),
                    figure.shared(),
                    figure.pinned(),
                    figure.latest(),
                    figure.keptAt(),
                    figure.settings().address());
        }
    }

    @GetMapping
    ResponseEntity<ApiPage<Kept>> list(
            @RequestParam Optional<Boolean> own, @RequestParam Optional<String> title, Paging paging) {
        List<SavedFigure> found = figures.all().stream()
                .filter(figure -> own.map(asked -> asked == figure.own()).orElse(true))
                .filter(figure -> title.map(figure.title()::contains).orElse(true))
                .toList();
        return paging.of(found, Kept::of);
    }

    @GetMapping("/{id}")
    Kept one(@PathVariable long id) {
        return Kept.of(find(id));
    }

    /** A file of a figure: as its owner lets it stand, or as a version kept it. */
    @GetMapping("/{id}/{file:data\\.json|data\\.csv|picture\\.svg|picture\\.png}")
    ResponseEntity<byte[]> file(
            @PathVariable long id, @PathVariable String file, @RequestParam Optional<Integer> version, Texts texts) {
        SavedFigure saved = find(id);
        Analysis analysis = version.map(asked -> figures.kept(saved, asked)).orElseGet(() -> figures.shown(saved));
        Figure figure = Figure.of(analysis, shapes.of(analysis), texts);
        FileKind kind = Optional.ofNullable(FILES.get(file)).orElseThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(figure.fileName() + "." + kind.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.bytes(figure, kind));
    }

    private SavedFigure find(long id) {
        return figures.find(id).orElseThrow(() -> new NoSuchElementException("No figure " + id));
    }
}
