package kurogo.intake;

/** Is told how far an acceptance is. It may end it by an exception: what is in hand is then not kept. */
interface AcceptanceProgress {

    /** For an acceptance that is over before anybody could look. */
    AcceptanceProgress UNWATCHED = (upload, reports) -> {};

    /**
     * Reports have been written.
     *
     * @param upload the upload in hand
     * @param reports how many reports have been written since the last call
     */
    void kept(Upload upload, int reports);
}
