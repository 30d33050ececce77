package kurogo.followup.ui;

import kurogo.access.CurrentUser;
import kurogo.access.Role;

/** Who may write records of follow-up; the services say the same. */
final class Writers {

    private Writers() {}

    static boolean may(CurrentUser user) {
        Role role = user.get().role();
        return role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
    }
}
