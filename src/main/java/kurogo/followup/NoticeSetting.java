package kurogo.followup;

/**
 * How somebody wants to be reminded of appointments and due days. Each way can be turned off.
 *
 * @param onScreen on the screens of follow-up
 * @param byMail by a mail of each thing: before each meeting, and of what becomes of training one holds
 * @param digest by one mail each office day on which there is something
 * @param address where mail goes to; empty while none is given
 * @param daysBefore how many days ahead due days are told
 * @param version counts changes; 0 while nothing was chosen
 */
public record NoticeSetting(
        boolean onScreen, boolean byMail, boolean digest, String address, int daysBefore, int version) {

    public static final int MOST_DAYS_BEFORE = 30;

    /** What stands until somebody chooses. */
    public static final NoticeSetting USUAL = new NoticeSetting(true, false, false, "", 3, 0);

    public NoticeSetting {
        if (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE) {
            throw new IllegalArgumentException("Days before lie between 0 and " + MOST_DAYS_BEFORE + ": " + daysBefore);
        }
    }

    /** Whether an address is needed. */
    boolean needsAddress() {
        return byMail || digest;
    }
}
