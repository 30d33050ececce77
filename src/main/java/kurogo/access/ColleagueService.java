package kurogo.access;

import java.util.List;
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

    /** Whoever is signed in. */
    @Transactional(readOnly = true)
    public Colleague me() {
        SignedInUser user = currentUser.get();
        return colleagues.find(user.id()).orElseGet(() -> new Colleague(user.id(), user.displayName(), ""));
    }

    /**
     * Notes the section the signed-in person belongs to.
     *
     * @throws UserNotSaved when it was changed meanwhile
     */
    public Colleague joinSection(Colleague seen, String section) {
        return move(me().id() == seen.id() ? seen : me(), section);
    }

    /**
     * Notes the section somebody belongs to.
     *
     * @throws UserNotSaved when it was changed meanwhile
     */
    @ForAdministrators
    public Colleague moveToSection(Colleague seen, String section) {
        return move(seen, section);
    }

    private Colleague move(Colleague seen, String section) {
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
