package kurogo.access;

import java.time.Clock;
import java.util.OptionalLong;
import kurogo.access.LoginRefused.Reason;
import kurogo.access.UserRepository.StoredAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of people whom a directory vouches for. The first time one is made, and from then on it is found by directory and
 * subject alone, whatever names change; the directory's word about name, role and municipality counts each time. An account of the
 * program's own is never handed to somebody because a name is the same.
 */
@Component
@Transactional(noRollbackFor = LoginRefused.class)
class OutsideAccounts {

    private static final String LOGIN = "login";
    private static final String REFUSED = "login.refused";

    private final OutsideIdentityRepository identities;
    private final UserRepository users;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail auditTrail;
    private final Clock clock;

    OutsideAccounts(
            OutsideIdentityRepository identities,
            UserRepository users,
            Accounts accounts,
            Passwords passwords,
            AuditTrail auditTrail,
            Clock clock) {
        this.identities = identities;
        this.users = users;
        this.accounts = accounts;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Lets somebody in.
     *
     * @throws LoginRefused when this program says no although their directory said yes; the trail keeps it
     */
    Account enter(OutsideIdentity identity) {
        if (!identities.knows(identity.municipality())) {
            throw refused(identity, Reason.NO_MUNICIPALITY);
        }
        OptionalLong known = identities.accountOf(identity);
        long id = known.isPresent() ? known.getAsLong() : create(identity);
        UserAccount account = users.hold(id).map(StoredAccount::account).orElseThrow();
        if (!account.enabled()) {
            throw refused(identity, Reason.DISABLED);
        }
        follow(account, identity);
        users.signedIn(id, clock.instant());
        auditTrail.recordAs(Actor.of(id, identity.profile().displayName()), LOGIN, subject(id), "", identity.issuer());
        return accounts.find(id).orElseThrow().letInElsewhere();
    }

    /** What the trail keeps of somebody who was not let in. */
    private record Refusal(String issuer, String subject, Reason reason) {}

    /** Notes that somebody was not let in of whom nothing else was understood. */
    void refuse(String issuer, String subject, Reason reason) {
        refuse("", new Refusal(issuer, subject, reason));
    }

    private void refuse(String name, Refusal refusal) {
        auditTrail.recordAs(Actor.named(name), REFUSED, LOGIN, "", refusal);
    }

    private long create(OutsideIdentity identity) {
        UserProfile profile = identity.profile();
        if (users.findByLoginName(profile.loginName()).isPresent()) {
            throw refused(identity, Reason.NAME_TAKEN);
        }
        long id = users.insert(profile, passwords.hash(passwords.draw()), false);
        identities.link(identity, id, clock.instant());
        auditTrail.recordAs(Actor.of(id, profile.displayName()), "user.created", subject(id), "", profile);
        return id;
    }

    /** The name to sign in with stays the one the account was made with: it is the program's own, and another may have it by now. */
    private void follow(UserAccount account, OutsideIdentity identity) {
        UserProfile now = new UserProfile(
                account.loginName(),
                identity.profile().displayName(),
                identity.profile().role(),
                identity.municipality(),
                true);
        if (!now.equals(account.profile()) && users.update(account, now)) {
            auditTrail.recordAs(
                    Actor.of(account.id(), now.displayName()), "user.changed", subject(account.id()), account, now);
        }
    }

    private LoginRefused refused(OutsideIdentity identity, Reason reason) {
        refuse(identity.profile().displayName(), new Refusal(identity.issuer(), identity.subject(), reason));
        return new LoginRefused(reason);
    }

    private static String subject(long id) {
        return "user/" + id;
    }
}
