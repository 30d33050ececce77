package kurogo.reminder;

/** The same press of a button came a second time; what it asked for is done or under way already. */
public class PressedTwiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PressedTwiceException(String press) {
        super("Done already: " + press);
    }
}
