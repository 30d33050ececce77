package kurogo.api;

/** A token does not open what is asked for. */
final class ScopeMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ApiScope scope;

    ScopeMissingException(ApiScope scope) {
        super("Needs " + scope);
        this.scope = scope;
    }

    ApiScope scope() {
        return scope;
    }
}
