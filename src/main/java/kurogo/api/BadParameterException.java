package kurogo.api;

/** A parameter says something that cannot be. */
final class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameterException(String parameter) {
        super("Not to be understood: " + parameter);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
