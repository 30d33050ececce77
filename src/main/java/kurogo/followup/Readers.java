package kurogo.followup;

import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import org.springframework.stereotype.Component;

/** Tells repositories who reads. */
@Component
class Readers {

    private final CurrentUser currentUser;
    private final ColleagueService colleagues;

    Readers(CurrentUser currentUser, ColleagueService colleagues) {
        this.currentUser = currentUser;
        this.colleagues = colleagues;
    }

    Reader current() {
        Colleague me = colleagues.me();
        return new Reader(me.id(), me.section(), currentUser.get().role() == Role.ADMINISTRATOR);
    }
}
