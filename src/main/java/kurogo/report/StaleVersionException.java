package kurogo.report;

/** What a person wanted to change was changed by someone else since they saw it; nothing was kept. */
public class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersionException(Object seen) {
        super("Changed meanwhile: " + seen);
    }
}
