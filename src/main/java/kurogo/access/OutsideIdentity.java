package kurogo.access;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Somebody as their organisation's directory knows them, understood.
 *
 * @param issuer which directory
 * @param subject who it is there, for ever
 * @param profile what it says about them now
 */
record OutsideIdentity(String issuer, String subject, UserProfile profile) {

    Optional<MunicipalityCode> municipality() {
        return profile.municipality();
    }
}
