package kurogo.intake.read.list;

/** The rows of a list that are passed over, since they are of another time or planned: how far a total may be over them. */
final class RowsOfOtherTimes {

    /** How many of the rows of a total are passed over. */
    enum Share {
        NONE,
        SOME,
        ALL
    }

    private boolean everPassed;
    private boolean passed;
    private boolean read;

    /** A row that is read. */
    void read() {
        read = true;
    }

    /** A row that is passed over. */
    void passed() {
        passed = true;
        everPassed = true;
    }

    /**
     * How many of the rows above a total are passed over; the next total is over those below it.
     *
     * @param ofAll whether it calls itself one over all rows of the list
     */
    Share under(boolean ofAll) {
        Share share = everPassed && (passed || ofAll || !read) ? Share.SOME : Share.NONE;
        boolean onlyPassed = passed && !read;
        passed = false;
        read = false;
        return onlyPassed ? Share.ALL : share;
    }
}
