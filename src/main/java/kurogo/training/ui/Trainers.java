package kurogo.training.ui;

import java.util.Set;
import kurogo.access.CurrentUser;
import kurogo.access.Role;

/** Who may plan and hold courses; the services say the same. */
final class Trainers {

    private static final Set<Role> MAY = Set.of(Role.TRAINER, Role.PREFECTURE_STAFF, Role.ADMINISTRATOR);

    private Trainers() {}

    static boolean may(CurrentUser user) {
        return MAY.contains(user.get().role());
    }
}
