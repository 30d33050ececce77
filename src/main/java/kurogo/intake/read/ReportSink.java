package kurogo.intake.read;

/** Takes what is understood of a file as it is understood, so that a long file never stands in memory as a whole. */
public interface ReportSink {

    /** Takes a report that is complete. */
    void report(UnderstoodReport report);

    /** Takes a problem. */
    void problem(Problem problem);

    /**
     * Is told after each page of a long sheet how far the reading is.
     *
     * @param rows rows read so far
     */
    default void progress(int rows) {}
}
