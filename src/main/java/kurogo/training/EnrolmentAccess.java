package kurogo.training;

import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose people somebody may put down: a reporter their own municipality's, trainers anybody. */
@Component
class EnrolmentAccess {

    private final CurrentUser user;

    EnrolmentAccess(CurrentUser user) {
        this.user = user;
    }

    /**
     * Lets a service go on only with people the signed-in person may put down.
     *
     * @throws AccessDeniedException for a reporter and people of elsewhere
     */
    void require(Optional<MunicipalityCode> municipality) {
        if (!concerns(municipality)) {
            throw new AccessDeniedException("Another municipality's people");
        }
    }

    /** Whether somebody of a municipality is the signed-in person's to read of: to a reporter, only their own people. */
    boolean concerns(Optional<MunicipalityCode> municipality) {
        return !isReporter() || own().equals(municipality);
    }

    /** As the signed-in person may read it. What the prefecture thinks of a municipality's need, and why it made an exception, stays its own. */
    Enrolment shown(Enrolment one) {
        return isReporter() ? one.withoutPrefectureNotes() : one;
    }

    boolean isReporter() {
        return user.get().role() == Role.MUNICIPAL_REPORTER;
    }

    Optional<MunicipalityCode> own() {
        return user.get().municipality();
    }

    String name() {
        return user.get().displayName();
    }

    long id() {
        return user.get().id();
    }
}
