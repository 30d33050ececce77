package kurogo.analysis;

import java.time.Instant;

/**
 * A figure kept under a title.
 *
 * @param id its number in the database
 * @param title its name
 * @param own whether it is one's own
 * @param owner who keeps it
 * @param shared whether colleagues see it
 * @param pinned whether it stays as it was kept; else it shows the figures that count now
 * @param settings what it shows
 * @param latest number of its newest version
 * @param keptAt when that was kept
 * @param version grows with each change
 */
public record SavedFigure(
        long id,
        String title,
        boolean own,
        String owner,
        boolean shared,
        boolean pinned,
        FigureSettings settings,
        int latest,
        Instant keptAt,
        int version) {}
