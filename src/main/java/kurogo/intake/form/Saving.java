package kurogo.intake.form;

/** What became of one field that was to be saved. Somebody else's text is never overwritten unseen. */
public sealed interface Saving {

    /**
     * It stands.
     *
     * @param draft the draft with it, and with what others have changed meanwhile
     */
    record Saved(Draft draft) implements Saving {}

    /**
     * Nothing was saved: somebody else has changed the field since the person saw it.
     *
     * @param theirs what stands in it now
     */
    record Conflict(DraftField theirs) implements Saving {}

    /**
     * Nothing was saved: somebody else has removed the target the field belongs to.
     *
     * @param draft the draft without it
     */
    record TargetGone(Draft draft) implements Saving {}
}
