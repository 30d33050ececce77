package kurogo.access;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down who changed what. An entry lives and dies with the transaction of the change it tells of. */
@Component
public class AuditTrail {

    private final JsonMapper json = JsonMapper.shared();
    private final AuditRepository repository;
    private final CurrentUser currentUser;
    private final RequestOrigin origin;
    private final Clock clock;

    AuditTrail(AuditRepository repository, CurrentUser currentUser, RequestOrigin origin, Clock clock) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param action what was done, such as {@code flag.decided}
     * @param subject to what, such as {@code flag/12}
     * @param before its state before; an empty text when there was none
     * @param after its state after; an empty text when there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subject, Object before, Object after) {
        recordAs(currentUser.find().map(Actor::of).orElse(Actor.NOBODY), action, subject, before, after);
    }

    /** Adds an entry for somebody who is not yet signed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recordAs(Actor actor, String action, String subject, Object before, Object after) {
        repository.add(new AuditEntry(
                clock.instant(),
                actor.name(),
                actor.account(),
                origin.text(),
                action,
                subject,
                json.writeValueAsString(before),
                json.writeValueAsString(after)));
    }
}
