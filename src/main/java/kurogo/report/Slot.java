package kurogo.report;

/** A place only one submission of a round and municipality can hold; the database refuses a second one. */
enum Slot {
    /** It counts. */
    COUNTED(SubmissionState.ACCEPTED),
    /** It waits for staff's check. */
    AWAITING(SubmissionState.HANDED_IN);

    private final SubmissionState state;

    Slot(SubmissionState state) {
        this.state = state;
    }

    SubmissionState state() {
        return state;
    }
}
