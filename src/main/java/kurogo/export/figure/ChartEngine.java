package kurogo.export.figure;

/**
 * An engine that runs ECharts. One thread at a time may use it. It has no access to the program, to files or to the network, and a
 * drawing that takes too long or too much ends without harm to the program; the engine is then closed and not used again.
 */
interface ChartEngine extends AutoCloseable {

    /**
     * Draws.
     *
     * @param request what {@code drawing.js} takes, as JSON
     * @return the SVG it made
     * @throws FigureNotDrawnException when it did not
     */
    String draw(String request);

    @Override
    void close();
}
