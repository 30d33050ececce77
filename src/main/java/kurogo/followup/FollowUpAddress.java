package kurogo.followup;

/**
 * Where screens of follow-up are reached from outside the program, for mails.
 *
 * @param root where the program is reached; empty where nobody said
 */
record FollowUpAddress(String root) {

    /** The address of a screen; empty where nobody said where the program is reached. */
    String of(String screen) {
        if (root.isBlank()) {
            return "";
        }
        return (root.endsWith("/") ? root : root + "/") + "followup" + screen;
    }
}
