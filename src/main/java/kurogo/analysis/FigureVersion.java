package kurogo.analysis;

import java.time.Instant;

/**
 * A version of a saved figure.
 *
 * @param number 1 for the first
 * @param keptAt when it was kept
 * @param keptBy by whom
 */
public record FigureVersion(int number, Instant keptAt, String keptBy) {}
