package kurogo.master;

/** Master data were changed between the preview of a list and the word to take it in. */
public final class ListOutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListOutdatedException() {
        super("Master data were changed meanwhile");
    }
}
