package kurogo.access;

import java.util.Optional;

/**
 * Whoever does something, as the audit trail keeps it.
 *
 * @param name as others saw it at that moment; empty where nobody is known
 * @param account number of the account, which is never given to anybody else; none for the program itself and for whoever has none
 */
record Actor(String name, Optional<Long> account) {

    static final Actor NOBODY = new Actor("", Optional.empty());

    private static final long PROGRAM = 0;

    static Actor of(SignedInUser user) {
        return new Actor(user.displayName(), Optional.of(user.id()).filter(id -> id != PROGRAM));
    }

    static Actor of(UserAccount account) {
        return new Actor(account.displayName(), Optional.of(account.id()));
    }

    /** Somebody with an account, under another name than the account has yet. */
    static Actor of(long account, String name) {
        return new Actor(name, Optional.of(account));
    }

    /** Somebody who has no account, or of whom it is not known which. */
    static Actor named(String name) {
        return new Actor(name, Optional.empty());
    }
}
