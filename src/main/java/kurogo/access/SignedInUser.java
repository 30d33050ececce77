package kurogo.access;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * The person who is signed in.
 *
 * @param id number of the account; 0 for the program itself
 * @param loginName name used to sign in
 * @param displayName name shown to others
 * @param role what they may do
 * @param municipality the municipality of a municipal reporter; empty for everybody else
 */
public record SignedInUser(
        long id, String loginName, String displayName, Role role, Optional<MunicipalityCode> municipality) {

    /** Whether they may see what belongs to a municipality: a reporter sees their own only. */
    public boolean maySee(MunicipalityCode code) {
        return role != Role.MUNICIPAL_REPORTER || municipality.equals(Optional.of(code));
    }
}
