package kurogo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kurogo.analysis.Figure;
import kurogo.analysis.FigureShapes;
import kurogo.analysis.FigureShapesService;
import kurogo.export.figure.DrawnChart;
import kurogo.export.figure.FigureDrawing;
import kurogo.export.figure.FigureNotDrawnException;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobRun;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the figures of a book, as many at the same time as there are engines. */
@Component
class BookDrawing {

    private static final Logger LOG = LoggerFactory.getLogger(BookDrawing.class);

    private final FigureDrawing drawing;
    private final FigureShapesService shapes;

    BookDrawing(FigureDrawing drawing, FigureShapesService shapes) {
        this.drawing = drawing;
        this.shapes = shapes;
    }

    /**
     * A piece ready for the page.
     *
     * @param leaf the piece
     * @param figure what is drawn of it; nothing for words
     */
    record Drawn(BookLeaf leaf, Optional<DrawnFigure> figure) {}

    /** A figure with its chart. */
    record DrawnFigure(Figure figure, DrawnChart chart) {}

    /**
     * All pieces in their order, the figures drawn.
     *
     * @throws JobFailedException when one of them could not be drawn
     */
    List<Drawn> drawn(List<BookLeaf> leaves, Texts texts, JobRun run) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, drawing.atOnce()));
        List<Future<Drawn>> begun = leaves.stream()
                .map(leaf -> {
                    Optional<FigureShapes> map = leaf.analysis().flatMap(shapes::of);
                    return threads.submit(() -> drawn(leaf, map, texts));
                })
                .toList();
        try {
            return inTurn(leaves, begun, texts, run);
        } finally {
            begun.forEach(one -> one.cancel(false));
            threads.shutdown();
        }
    }

    private static List<Drawn> inTurn(List<BookLeaf> leaves, List<Future<Drawn>> begun, Texts texts, JobRun run) {
        long figures = leaves.stream().filter(BookLeaf::isFigure).count();
        List<Drawn> drawn = new ArrayList<>();
        int done = 0;
        for (BookLeaf leaf : leaves) {
            if (leaf.isFigure()) {
                run.progress(done, Math.toIntExact(figures) + 1, texts.get("figurebook.drawing", done, figures));
                done++;
            }
            drawn.add(awaited(begun.get(drawn.size())));
        }
        return drawn;
    }

    private Drawn drawn(BookLeaf leaf, Optional<FigureShapes> map, Texts texts) {
        return new Drawn(leaf, leaf.analysis().map(analysis -> {
            Figure figure = Figure.of(analysis, map, texts);
            return new DrawnFigure(figure, chart(leaf, figure));
        }));
    }

    private DrawnChart chart(BookLeaf leaf, Figure figure) {
        try {
            return drawing.chart(figure.picture());
        } catch (FigureNotDrawnException notDrawn) {
            LOG.warn("A figure of a book was not drawn", notDrawn);
            throw new JobFailedException(figure.texts().get("figurebook.notDrawn", leaf.text()));
        }
    }

    private static Drawn awaited(Future<Drawn> next) {
        try {
            return next.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof JobFailedException told ? told : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
