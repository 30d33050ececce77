package kurogo.access;

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
 * @param version counts changes
 */
public record UserAccount(
        long id,
        String loginName,
        String displayName,
        Role role,
        Optional<MunicipalityCode> municipality,
        boolean enabled,
        int version) {}
