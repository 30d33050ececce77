package kurogo.intake.form;

/** A form holds what was not understood, or nothing at all; it was not handed in. */
public class FormNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormNotReadyException(Draft draft) {
        super("Draft " + draft.id() + " is not ready to be handed in");
    }
}
