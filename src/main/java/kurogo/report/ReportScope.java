package kurogo.report;

import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** How much of the prefecture the current user may see: a municipal reporter sees their own municipality only. */
@Component
class ReportScope {

    private final CurrentUser user;

    ReportScope(CurrentUser user) {
        this.user = user;
    }

    /** The one municipality the user is confined to; nothing for everybody else. */
    Optional<MunicipalityCode> own() {
        return user.get().municipality();
    }

    /** Refuses a municipality the user may not see. */
    void require(MunicipalityCode municipality) {
        if (own().filter(own -> !own.equals(municipality)).isPresent()) {
            throw new AccessDeniedException("Not the reporter's own municipality: " + municipality);
        }
    }
}
