package kurogo.operation;

/** Health and figures were to be served on the port people use. */
public final class SharedPortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SharedPortException(int port) {
        super("management.server.port must differ from server.port, both are " + port);
    }
}
