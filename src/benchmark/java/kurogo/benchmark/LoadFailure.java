package kurogo.benchmark;

/** The program answered somebody at work by something else than what they asked for. */
final class LoadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadFailure(String what) {
        super(what);
    }
}
