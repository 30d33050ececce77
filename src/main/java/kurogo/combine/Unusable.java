package kurogo.combine;

/** What was asked for cannot be done; the message says why in one sentence. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String why) {
        super(why);
    }
}
