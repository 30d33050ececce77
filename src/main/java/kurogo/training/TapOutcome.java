package kurogo.training;

import java.util.Optional;

/**
 * What became of a tap.
 *
 * @param tap the tap
 * @param state whether it is kept
 * @param stands what stands of that person and unit now, if anything does
 */
public record TapOutcome(Tap tap, State state, Optional<Mark> stands) {

    /** Whether a tap is kept, or why not. */
    public enum State {
        KEPT,
        /** Something was marked later, elsewhere, or what was marked was taken back later. */
        NEWER_STANDS,
        /** The person has no place in the session any more, or the unit is not taught in it. */
        NOT_ON_LIST
    }
}
