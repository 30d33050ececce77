package kurogo.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: for choosing whom a thing is given to, and for what a section keeps to itself. */
@Service
@Transactional
@ForPrefecture
public class ColleagueService {

    /** Most characters the name of a section has. */
    public static final int LONGEST_SECTION = 80;

    private final ColleagueRepository colleagues;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;

    ColleagueService(ColleagueRepository colleagues, CurrentUser currentUser, AuditTrail auditTrail) {
        this.colleagues = colleagues;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
    }

    /** Everybody who works here and is let in, by section and name. */
    @Transactional(readOnly = true)
    public List<Colleague> all() {
        return colleagues.all();
    }

    /** Those who may be made responsible for a flag or an action: staff and administrators who are let in. */
    @Transactional(readOnly = true)
    public List<Colleague> responsible() {
        return colleagues.responsible();
    }

    /** One of those who may be made responsible. */
    @Transactional(readOnly = true)
    public Optional<Colleague> responsible(long id) {
        return responsible().stream().filter(colleague -> colleague.id() == id).findFirst();
    }

    /** Names by number of account, of those too who are let in no more: what they did and were given stays theirs. */
    @Transactional(readOnly = true)
    public Map<Long, String> names() {
        return colleagues.names();
    }

    /** Whoever is signed in. */
    @Transactional(readOnly = true)
    public Colleague me() {
        SignedInUser user = currentUser.get();
        return colleagues.find(user.id()).orElseGet(() -> new Colleague(user.id(), user.displayName(), ""));
    }

    /** A person by the number of their account. */
    @Transactional(readOnly = true)
    public Optional<Colleague> find(long id) {
        return colleagues.find(id);
    }

    /**
     * Notes the section somebody belongs to. Nobody chooses their own: it opens what the section keeps to itself.
     *
     * @throws UserNotSaved when it was changed meanwhile
     */
    @ForAdministrators
    public Colleague moveToSection(Colleague seen, String section) {
        String name = section.strip();
        if (name.length() > LONGEST_SECTION) {
            throw new IllegalArgumentException("The name of a section has at most " + LONGEST_SECTION + " characters");
        }
        if (!colleagues.move(seen, name)) {
            throw new UserNotSaved(UserNotSaved.Reason.CHANGED_MEANWHILE);
        }
        Colleague moved = new Colleague(seen.id(), seen.name(), name);
        auditTrail.record("user.sectionChanged", "user/" + seen.id(), seen, moved);
        return moved;
    }
}
