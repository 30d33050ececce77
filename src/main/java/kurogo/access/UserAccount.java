package kurogo.access;

import java.time.Instant;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * A user account as administrators see it.
 *
 * @param id its number
 * @param loginName name used to sign in, unique
 * @param displayName name shown to others
 * @param role what they may do
 * @param municipality the municipality of a municipal reporter
 * @param enabled whether they are let in
 * @param passwordTemporary whether they have yet to choose a password of their own
 * @param secondFactor whether they set a second factor up
 * @param lastSignedIn when they last signed in; empty when they never did, or not since this is kept
 * @param version counts changes
 */
public record UserAccount(
        long id,
        String loginName,
        String displayName,
        Role role,
        Optional<MunicipalityCode> municipality,
        boolean enabled,
        boolean passwordTemporary,
        boolean secondFactor,
        Optional<Instant> lastSignedIn,
        int version) {

    /** What an administrator has decided about the account. */
    public UserProfile profile() {
        return new UserProfile(loginName, displayName, role, municipality, enabled);
    }
}
