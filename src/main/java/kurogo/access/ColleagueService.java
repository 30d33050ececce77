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

    /** Most characters the name of a section, and of a post, has. */
    public static final int LONGEST_NAME = 80;

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
        return colleagues.find(user.id()).orElseGet(() -> Colleague.named(user.id(), user.displayName()));
    }

    /** A person by the number of their account. */
    @Transactional(readOnly = true)
    public Optional<Colleague> find(long id) {
        return colleagues.find(id);
    }

    /**
     * Notes the section somebody belongs to, and their post in it. Nobody chooses their own: the section opens what it keeps to itself.
     *
     * @throws UserNotSaved when it was changed meanwhile
     */
    @ForAdministrators
    public Colleague move(Colleague seen, String section, String post) {
        Colleague moved = new Colleague(seen.id(), seen.name(), name(section), name(post));
        if (!colleagues.move(seen, moved.section(), moved.post())) {
            throw new UserNotSaved(UserNotSaved.Reason.CHANGED_MEANWHILE);
        }
        auditTrail.record("user.sectionChanged", "user/" + seen.id(), seen, moved);
        return moved;
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A section or post has at most " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
