package kurogo.access;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * What an administrator decides about a user.
 *
 * @param loginName name used to sign in, not blank
 * @param displayName name shown to others, not blank
 * @param role what they may do
 * @param municipality given for a municipal reporter and for nobody else
 * @param enabled whether they are let in
 */
public record UserProfile(
        String loginName, String displayName, Role role, Optional<MunicipalityCode> municipality, boolean enabled) {

    public UserProfile {
        if (loginName.isBlank() || displayName.isBlank()) {
            throw new IllegalArgumentException("A user has a login name and a display name");
        }
        if (municipality.isPresent() != (role == Role.MUNICIPAL_REPORTER)) {
            throw new IllegalArgumentException("A municipal reporter, and nobody else, belongs to a municipality");
        }
    }
}
